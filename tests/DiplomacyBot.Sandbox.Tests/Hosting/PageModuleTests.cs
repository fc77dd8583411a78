using System.Text.RegularExpressions;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

public sealed partial class PageModuleTests
{
    private const string Modules = "wwwroot/js/";

    // Each folder knows those before it.
    private static readonly string[] Folders = ["base", "session", "markdown", "messages", "composer", "modal", "window"];

    [Fact]
    public void The_folders_of_the_page_know_only_those_before_them()
    {
        var modules = typeof(SandboxServer).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(Modules, StringComparison.Ordinal))
            .Select(name => name[Modules.Length..]).ToList();
        Assert.Equal(Folders.Order(StringComparer.Ordinal), modules.Where(module => module.Contains('/', StringComparison.Ordinal)).Select(FolderOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["main.js"], modules.Where(module => !module.Contains('/', StringComparison.Ordinal)));
        var imports = modules.SelectMany(module => Import().Matches(TextOf(module)).Select(match => (Module: module, Imported: Resolved(module, match.Groups[1].Value)))).ToList();
        Assert.True(imports.Count > modules.Count);
        Assert.All(imports, import =>
        {
            Assert.Contains(import.Imported, modules);
            Assert.True(import.Module == "main.js" || Array.IndexOf(Folders, FolderOf(import.Imported)) <= Array.IndexOf(Folders, FolderOf(import.Module)), $"{import.Module} imports {import.Imported}");
        });
    }

    private static string FolderOf(string module) => module[..module.IndexOf('/', StringComparison.Ordinal)];

    private static string Resolved(string module, string path) => new Uri(new Uri($"http://page/{module}"), path).AbsolutePath[1..];

    private static string TextOf(string module)
    {
        var assembly = typeof(SandboxServer).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.Replace('\\', '/') == Modules + module);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""^(?:import|export) .*from "(\.[^"]+)";$""", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Import();
}
