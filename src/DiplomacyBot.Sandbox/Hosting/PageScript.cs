using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>All modules of the page as one script, so that a window asks once where it would ask ninety times: that was a third of what opening it took.</summary>
/// <remarks>
/// The modules stay as they are written, each in a function of its own that gives what the module exports, after those it imports. This understands the forms in which the page's
/// modules are written and no others: <c>import { a, b as c } from "./path.js";</c> on a line of its own, and <c>export</c> before a function, a class or a constant.
/// </remarks>
internal static partial class PageScript
{
    /// <summary>Puts a module, and all that it imports, into one script.</summary>
    /// <param name="modules">The text of each module by its path, as "js/base/dom.js".</param>
    /// <param name="entry">The path of the module that begins; it alone may await where it stands in no function.</param>
    /// <exception cref="InvalidOperationException">A module is missing, imports itself over others, or is written in a form that is not understood.</exception>
    public static string Combine(IReadOnlyDictionary<string, string> modules, string entry)
    {
        var script = new StringBuilder();
        var written = new Dictionary<string, bool>(StringComparer.Ordinal);
        Write(entry);
        return script.ToString();

        void Write(string path)
        {
            if (written.TryGetValue(path, out var isWhole))
            {
                if (!isWhole) throw new InvalidOperationException($"{path} imports itself over others.");
                return;
            }

            written[path] = false;
            var text = modules.GetValueOrDefault(path) ?? throw new InvalidOperationException($"{path} is imported and is not there.");
            foreach (Match import in Import().Matches(text)) Write(Resolved(path, import.Groups["path"].Value));
            written[path] = true;
            script.Append("// ").Append(path).Append('\n');
            script.Append(path == entry ? Body(path, text) : Wrapped(path, text)).Append('\n');
        }
    }

    private static string Wrapped(string path, string text)
    {
        var exports = Export().Matches(text).Select(export => export.Groups["name"].Value);
        return $"const {NameOf(path)} = (() => {{\n{Body(path, text)}return {{ {string.Join(", ", exports)} }};\n}})();\n";
    }

    private static string Body(string path, string text)
    {
        var body = Import().Replace(text, import =>
            $"const {{{import.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal)}}} = {NameOf(Resolved(path, import.Groups["path"].Value))};");
        body = Export().Replace(body, export => export.Groups["declared"].Value);
        return Unknown().Match(body) is { Success: true, Value: var line } ? throw new InvalidOperationException($"{path} has a line of a form unknown here: {line}") : body;
    }

    private static string Resolved(string from, string path) => new Uri(new Uri($"http://page/{from}"), path).AbsolutePath[1..];

    // No name that a module would have.
    private static string NameOf(string path) => "$" + NotInNames().Replace(path, "_");

    [GeneratedRegex("""^import \{(?<names>[^}]*)\} from "(?<path>\.[^"]+)";$""", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    [GeneratedRegex("^export (?<declared>(async )?(function|class|const) (?<name>[A-Za-z0-9_]+))", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Export();

    [GeneratedRegex("^(import|export)[^A-Za-z0-9_].*|.*import[(.].*", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Unknown();

    [GeneratedRegex("[^A-Za-z0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex NotInNames();
}
