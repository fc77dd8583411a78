namespace DiplomacyBot.Discord.Interactions;

/// <summary>Lays units (sentences, entries, rows) out on pages; a unit is never cut.</summary>
public static class ReplyPages
{
    /// <summary>What reads well on a phone, in code points.</summary>
    public const int Comfortable = 1200;

    /// <summary>Fills pages in order.</summary>
    /// <param name="units">The units; one that is longer than a page gets a page of its own.</param>
    /// <param name="separator">What stands between two units on a page.</param>
    /// <param name="max">The most code points a page should have.</param>
    /// <returns>At least one page; without units a single empty one.</returns>
    public static IReadOnlyList<Markdown> Fill(IEnumerable<Markdown> units, string separator = "\n", int max = Comfortable)
    {
        ArgumentNullException.ThrowIfNull(units);
        var pages = new List<Markdown>();
        var page = new List<Markdown>();
        var length = 0;
        foreach (var unit in units)
        {
            var added = unit.Length + (page.Count > 0 ? separator.Length : 0);
            if (page.Count > 0 && length + added > max)
            {
                pages.Add(Markdown.Join(separator, page));
                page.Clear();
                (length, added) = (0, unit.Length);
            }
            page.Add(unit);
            length += added;
        }
        if (page.Count > 0 || pages.Count == 0)
        {
            pages.Add(Markdown.Join(separator, page));
        }
        return pages;
    }
}
