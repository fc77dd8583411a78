namespace DiplomacyBot.Content;

/// <summary>Where the block between the two <c>---</c> lines at the top of a Markdown text is.</summary>
/// <param name="Yaml">The lines between, each with its line end.</param>
/// <param name="BodyOffset">UTF-16 index just after the closing line.</param>
internal sealed record FrontMatterBlock(string Yaml, int BodyOffset)
{
    /// <returns>Null when the text does not start with a <c>---</c> line, or when no second one closes it.</returns>
    public static FrontMatterBlock? Find(string text)
    {
        var (first, start) = LineAt(text, 0);
        if (!IsFence(first))
            return null;
        for (var at = start; at < text.Length;)
        {
            var (line, next) = LineAt(text, at);
            if (IsFence(line))
                return new FrontMatterBlock(text[start..at], next);
            at = next;
        }
        return null;
    }

    public static bool IsOpen(string text) => IsFence(LineAt(text, 0).Line);

    private static bool IsFence(string line) => line.TrimStart('\uFEFF').TrimEnd() == "---";

    private static (string Line, int Next) LineAt(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? (text[at..], text.Length) : (text[at..end], end + 1);
    }
}
