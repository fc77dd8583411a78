namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Shares the entries of a long timeline out over several pictures, none higher than a phone shows well.</summary>
internal static class PictureParts
{
    /// <summary>The most entries that are drawn; a timeline longer than this is a table, not a picture.</summary>
    public const int MostEntries = 200;

    /// <summary>The entries of each part, in order; each part has at least one.</summary>
    /// <param name="entries">At least one.</param>
    /// <param name="heightOf">The height of a picture of some entries.</param>
    public static IReadOnlyList<IReadOnlyList<PictureEntry>> Of(IReadOnlyList<PictureEntry> entries, Func<IReadOnlyList<PictureEntry>, int> heightOf)
    {
        var shown = entries.Take(MostEntries).ToList();
        var filled = Fill(shown, shown.Count, heightOf);
        if (filled.Count == 1)
        {
            return filled;
        }
        // Equal parts look better than full ones and a rest; where they do not fit, the full ones stay.
        var equal = Fill(shown, (int)Math.Ceiling(shown.Count / (double)filled.Count), heightOf);
        return equal.Count == filled.Count ? equal : filled;
    }

    private static List<IReadOnlyList<PictureEntry>> Fill(List<PictureEntry> entries, int most, Func<IReadOnlyList<PictureEntry>, int> heightOf)
    {
        var parts = new List<IReadOnlyList<PictureEntry>>();
        for (var first = 0; first < entries.Count;)
        {
            var count = 1;
            while (count < most && first + count < entries.Count && heightOf(entries.GetRange(first, count + 1)) <= PictureLayout.MaxHeight)
            {
                count++;
            }
            parts.Add(entries.GetRange(first, count));
            first += count;
        }
        return parts;
    }
}
