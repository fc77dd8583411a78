namespace DiplomacyBot.Text.Warnings;

/// <summary>Whether two names differ by one slip of the pen.</summary>
internal static class EditDistance
{
    /// <summary>Whether one letter was left out, added, changed, or two neighbours exchanged; false for equal names. Case is ignored.</summary>
    /// <remarks>Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964: four kinds of single slips.</remarks>
    public static bool IsOneSlip(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (Math.Abs(first.Length - second.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < first.Length && start < second.Length && Same(first[start], second[start]))
        {
            start++;
        }

        var end = 0;
        while (end < first.Length - start && end < second.Length - start && Same(first[^(end + 1)], second[^(end + 1)]))
        {
            end++;
        }

        var left = first[start..^end];
        var right = second[start..^end];
        return (left.Length, right.Length) switch
        {
            (0, 1) or (1, 0) or (1, 1) => true,
            (2, 2) => Same(left[0], right[1]) && Same(left[1], right[0]),
            _ => false,
        };
    }

    private static bool Same(char first, char second) => char.ToLowerInvariant(first) == char.ToLowerInvariant(second);
}
