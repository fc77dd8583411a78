using System.Text;
using System.Text.RegularExpressions;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Boards;

/// <summary>What may stand on a board as an alias. What Discord or a reader would take for something else is refused, not repaired,
/// so that nobody is shown under a name they did not write.</summary>
internal static partial class AliasRules
{
    public const int Shortest = 2;
    public const int Longest = 32;

    private static readonly Texts Words = Texts.Of("boards");

    /// <summary>What is wrong with an alias, as a sentence for its writer; null where nothing is.</summary>
    public static string? Refuse(string alias)
    {
        var text = alias.Trim();
        if (!IsWellFormed(text) || text.Any(character => Invisibles.IsDropped(character) || character is '\n' or '\t' or '\u2028' or '\u2029'))
            return Words.Label("alias-invisible");
        return CodePoints.Count(text) switch
        {
            < Shortest => Words.Label("alias-short", ("shortest", Shortest)),
            > Longest => Words.Label("alias-long", ("longest", Longest)),
            _ when text.EnumerateRunes().Count(Rune.IsLetterOrDigit) < Shortest => Words.Label("alias-letters"),
            _ when text.Contains('@', StringComparison.Ordinal) || Mention().IsMatch(text) => Words.Label("alias-mention"),
            _ when Link().IsMatch(text) => Words.Label("alias-link"),
            _ => null,
        };
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
                continue;
            if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                return false;
            index++;
        }
        return true;
    }

    [GeneratedRegex(@"<[#:/at]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mention();

    // "a.example" reads as an address; "Dr. Who" and "v1.5" do not.
    [GeneratedRegex(@"://|www\.|[\p{L}\p{N}-]\.\p{L}{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
