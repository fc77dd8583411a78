using System.Globalization;
using DiplomacyBot.Sandbox.Worlds;
using YamlDotNet.RepresentationModel;

namespace DiplomacyBot.Sandbox.Towns;

/// <summary>A place in a town file: reads what is there, and says in which line something is wrong.</summary>
internal sealed class TownNode(string file, YamlNode node)
{
    private static readonly Dictionary<string, Permissions> PermissionNames =
        Enum.GetValues<Permissions>().Distinct().ToDictionary(bit => SnakeCase(bit.ToString()), bit => bit, StringComparer.Ordinal);

    public static TownNode Load(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? new TownNode(path, root) : throw new TownException($"{path}: one document with guilds and people is expected.");
        }
        catch (YamlDotNet.Core.YamlException exception)
        {
            throw new TownException($"{path}, line {exception.Start.Line}: {exception.Message}", exception);
        }
    }

    /// <summary>A text stands for itself or for a mapping with only a name.</summary>
    public bool IsText => node is YamlScalarNode;

    public TownException Wrong(string what) => new($"{file}, line {node.Start.Line}: {what}");

    /// <summary>Refuses keys nobody reads: a typing mistake must not be a silent default.</summary>
    public TownNode WithKeys(params string[] known)
    {
        if (node is not YamlMappingNode mapping)
            throw Wrong($"a mapping with some of {string.Join(", ", known)} is expected.");
        foreach (var key in mapping.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !known.Contains(name))
                throw new TownNode(file, key).Wrong($"there is no \"{key}\" here; known are {string.Join(", ", known)}.");
        }

        return this;
    }

    public TownNode? Find(string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) && child is not YamlScalarNode { Value: null or "", Style: YamlDotNet.Core.ScalarStyle.Plain }
            ? new TownNode(file, child) : null;

    public TownNode Need(string key) => Find(key) ?? throw Wrong($"\"{key}\" is missing.");

    public IReadOnlyList<TownNode> List(string key) => Find(key)?.Items() ?? [];

    public string AsText(int most = 100)
    {
        if (node is not YamlScalarNode { Value: { } text })
            throw Wrong("a text is expected.");
        return text.Trim() is { Length: > 0 } trimmed && trimmed.EnumerateRunes().Count() <= most ? trimmed : throw Wrong($"a text of 1 to {most} characters is expected.");
    }

    public bool AsFlag() => AsText() switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        var other => throw Wrong($"true or false is expected, not \"{other}\"."),
    };

    public int AsNumber(int from, int to) =>
        int.TryParse(AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number : throw Wrong($"a whole number from {from} to {to} is expected, not \"{AsText()}\".");

    public int AsColor() => AsText() is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var color)
        ? color : throw Wrong($"a colour in quotation marks like \"#2e8b57\" is expected, not \"{AsText()}\".");

    /// <summary>Discord's names, as [VIEW_CHANNEL, SEND_MESSAGES].</summary>
    public Permissions AsPermissions() => Items().Aggregate(Permissions.None, static (all, item) => all | item.AsPermission());

    public T AsOneOf<T>(IReadOnlyDictionary<string, T> choices) =>
        choices.TryGetValue(AsText(), out var chosen) ? chosen : throw Wrong($"\"{AsText()}\" is none of {string.Join(", ", choices.Keys)}.");

    private Permissions AsPermission() =>
        PermissionNames.TryGetValue(AsText(), out var bit) ? bit : throw Wrong($"there is no permission \"{AsText()}\"; known are {string.Join(", ", PermissionNames.Keys)}.");

    private IReadOnlyList<TownNode> Items() =>
        node is YamlSequenceNode sequence ? [.. sequence.Children.Select(child => new TownNode(file, child))] : throw Wrong("a list is expected.");

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString())).ToUpperInvariant();
}
