namespace DiplomacyBot.Text.Cleaning;

/// <summary>A block of "key: value" lines between two lines of "---" at the very start, as Markdown files carry it. Offsets of the folded copy.</summary>
internal sealed class FrontMatter
{
    private const int LongestFrontMatter = 20_000;

    private FrontMatter(int start, int end) => (Start, End) = (start, end);

    public int Start { get; }

    /// <summary>After the closing line.</summary>
    public int End { get; }

    public (int Start, int End)? Title { get; private set; }

    public (int Start, int End)? Author { get; private set; }

    public (int Start, int End)? Date { get; private set; }

    /// <summary>Finds the front matter; null where the text does not start with one.</summary>
    public static FrontMatter? Find(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (!IsFence(text, start, out var bodyStart))
        {
            return null;
        }

        List<(int Start, int End)> lines = [];
        var limit = Math.Min(text.Length, start + LongestFrontMatter);
        for (var at = bodyStart; at < limit;)
        {
            if (IsFence(text, at, out var after))
            {
                var found = new FrontMatter(start, Math.Min(text.Length, after));
                return found.Read(text, lines) ? found : null;
            }

            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            lines.Add((at, end));
            at = end + 1;
        }

        return null;
    }

    private static bool IsFence(string text, int at, out int after)
    {
        after = text.IndexOf('\n', Math.Min(at, text.Length));
        after = after < 0 ? text.Length : after + 1;
        return at < text.Length && text.AsSpan(at, after - at).TrimEnd() is "---";
    }

    // False where no line is "key: value": then the lines are horizontal rules around ordinary text.
    private bool Read(string text, List<(int Start, int End)> lines)
    {
        var keys = 0;
        foreach (var (start, end) in lines)
        {
            var colon = text.AsSpan(start, end - start).IndexOf(':');
            if (colon <= 0 || text.AsSpan(start, colon).ContainsAny(' ', '\t'))
            {
                continue;
            }

            keys++;
            int from = start + colon + 1, to = end;
            while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '"' or '\''))
            {
                from++;
            }

            while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '"' or '\''))
            {
                to--;
            }

            if (from == to)
            {
                continue;
            }

            switch (text.AsSpan(start, colon).ToString().ToLowerInvariant())
            {
                case "title":
                    Title ??= (from, to);
                    break;
                case "author" or "byline":
                    Author ??= (from, to);
                    break;
                case "date" or "published" or "published_on" or "publication_date":
                    Date ??= (from, to);
                    break;
            }
        }

        return keys > 0;
    }
}
