namespace DiplomacyBot.Text.Words;

/// <summary>The forms of English verbs from a line of <c>verbs.txt</c>.</summary>
internal static class VerbForms
{
    /// <summary>All forms of a verb with what each is; a form may come up twice, as "read" does.</summary>
    /// <param name="line">"base", or "base past participle"; "~" after the base marks one that is a noun as often.</param>
    public static IEnumerable<(string Form, WordTags Tags)> Of(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var nounToo = parts[0].EndsWith('~') ? WordTags.NounToo : WordTags.None;
        var root = parts[0].TrimEnd('~');
        yield return (root, WordTags.Base | nounToo);
        yield return (ThirdPerson(root), WordTags.ThirdPerson | nounToo);
        // "stop, stopped" and "ban, banned" give the doubled consonant for "stopping" too.
        var doubled = parts.Length > 1 && parts[1].Length == root.Length + 3 && parts[1].StartsWith(root, StringComparison.Ordinal);
        yield return (doubled ? root + root[^1] + "ing" : Gerund(root), WordTags.Gerund);
        if (parts.Length >= 3)
        {
            yield return (parts[1], WordTags.Past);
            yield return (parts[2], WordTags.Participle);
        }
        else
        {
            yield return (Past(root), WordTags.Past | WordTags.Participle);
        }
    }

    private static string ThirdPerson(string root) => root switch
    {
        "be" => "is",
        "have" => "has",
        _ when root.EndsWith('y') && !IsVowel(root[^2]) => root[..^1] + "ies",
        _ when root.EndsWith('s') || root.EndsWith('x') || root.EndsWith('z') || root.EndsWith('o') || root.EndsWith("ch", StringComparison.Ordinal)
            || root.EndsWith("sh", StringComparison.Ordinal) => root + "es",
        _ => root + "s",
    };

    private static string Gerund(string root) => root switch
    {
        _ when root.EndsWith("ie", StringComparison.Ordinal) => root[..^2] + "ying",
        _ when root.EndsWith('e') && !root.EndsWith("ee", StringComparison.Ordinal) && root != "be" => root[..^1] + "ing",
        _ when Doubles(root) => root + root[^1] + "ing",
        _ => root + "ing",
    };

    private static string Past(string root) => root switch
    {
        _ when root.EndsWith('e') => root + "d",
        _ when root.EndsWith('y') && !IsVowel(root[^2]) => root[..^1] + "ied",
        _ when Doubles(root) => root + root[^1] + "ed",
        _ => root + "ed",
    };

    // One syllable, one vowel, one consonant: slam, slammed. Longer words are listed with their forms.
    private static bool Doubles(string root) =>
        root.Length is 3 or 4 && !IsVowel(root[^1]) && root[^1] is not ('w' or 'x' or 'y') && IsVowel(root[^2]) && !IsVowel(root[^3]) && root.Count(IsVowel) == 1
        || root == "admit";

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
