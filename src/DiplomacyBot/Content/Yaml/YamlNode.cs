namespace DiplomacyBot.Content.Yaml;

/// <summary>A piece of a YAML file with the line it starts on, counted from 1.</summary>
internal abstract record YamlNode(int Line)
{
    /// <param name="Line">Where it starts.</param>
    /// <param name="Value">The text without white space at its ends. An empty, <c>~</c> or <c>null</c> value is "".</param>
    internal sealed record Scalar(int Line, string Value) : YamlNode(Line);

    internal sealed record List(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

    internal sealed record Map(int Line, IReadOnlyList<Entry> Entries) : YamlNode(Line);

    internal sealed record Entry(string Key, int Line, YamlNode Value);
}
