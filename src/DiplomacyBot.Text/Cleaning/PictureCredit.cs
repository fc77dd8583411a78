namespace DiplomacyBot.Text.Cleaning;

/// <summary>Tells the caption of a picture by the credit in it: "The harbour at night ©Jane Roe (Example)", "(Jane Roe/Example Press)".</summary>
internal static class PictureCredit
{
    // How many characters a credit at the end of a line may have. Set by hand, not fitted.
    private const int Longest = 60;

    // How far in a line the agency may begin.
    private const int MostOpening = 40;

    // "© Jane Roe" alone is a copyright line.
    private const int FewestWords = 8;

    // Names of a photographer and an agency; "(Example/Sample)" may be who asked the voters.
    private const int FewestNames = 3;

    private static readonly string[] Labels = ["Photograph: ", "Photo: ", "Picture: ", "Credit: ", "Credit "];

    public static bool IsIn(Block block) => block.Words <= Boilerplate.LongestLine && (OpensWith(block) || OpensWithAgency(block.Span) || EndsWithSign(block.Span) || EndsWithName(block.Span) || EndsInBrackets(block.Span));

    private static bool OpensWith(Block block) =>
        block.Words >= FewestWords && block.Span.StartsWith("©") && block.Span.TrimStart("© ") is [var first, ..] && char.IsLetter(first)
        && !block.Span.Contains("reserved", StringComparison.OrdinalIgnoreCase);

    // "Jane Roe / Reuters The harbour at night"
    private static bool OpensWithAgency(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        if (slash < 2 || slash > MostOpening || line[slash - 1] != ' ' || !AreNames(line[..slash]))
        {
            return false;
        }

        var rest = line[(slash + 1)..].TrimStart();
        var end = rest.IndexOf(' ');
        return end > 0 && end + 1 < rest.Length && char.IsUpper(rest[end + 1]) && LineCueWords.Of(rest[..end].ToString().ToLowerInvariant()).HasFlag(LineCue.Credit);
    }

    private static bool AreNames(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return true;
    }

    // After a full stop it is the copyright of the text before it.
    private static bool EndsWithSign(ReadOnlySpan<char> line)
    {
        var sign = line.LastIndexOf('©');
        return sign > 0 && line.Length - sign <= Longest && line[..sign].TrimEnd() is [.., var before] && (char.IsLetterOrDigit(before) || before is ',')
            && line[(sign + 1)..].TrimStart() is [var name, ..] && char.IsLetter(name);
    }

    // "The harbour at night. Photograph: Jane Roe for the Example"
    private static bool EndsWithName(ReadOnlySpan<char> line)
    {
        var from = Math.Max(0, line.Length - Longest);
        foreach (var label in Labels)
        {
            var at = line[from..].LastIndexOf(label, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var before = line[..(from + at)].TrimEnd();
            var name = line[(from + at + label.Length)..];
            return (before.IsEmpty || before[^1] is '.' or '!' or '?' or '"' or ')') && !name.IsEmpty && char.IsUpper(name[0]) && !name.ContainsAny(".!?");
        }

        return false;
    }

    private static bool EndsInBrackets(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(". ");
        var opening = line.LastIndexOf('(');
        if (opening < 0 || line.Length - opening > Longest || line[^1] != ')')
        {
            return false;
        }

        var credit = line[(opening + 1)..^1];
        if (credit.Count('/') != 1 || credit.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var names = 0;
        foreach (var range in credit.SplitAny(' ', '/', ','))
        {
            var word = credit[range];
            if (word.IsEmpty || word is "via" or "for" or "the" or "by")
            {
                continue;
            }

            if (!char.IsUpper(word[0]))
            {
                return false;
            }

            names++;
        }

        return names >= FewestNames;
    }
}
