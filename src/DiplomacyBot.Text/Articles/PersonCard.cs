using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Articles;

/// <summary>
/// Finds the card that a page shows over somebody's name, run into the sentence where the page has lost its form: the name a second time, headlines about them, and "MORE".
/// </summary>
/// <remarks>Where a headline of the card ends and the sentence goes on nobody can tell. So only listed actors are named in such a sentence, it is not asked about, and a summary shows it only where nothing in the article stands alone.</remarks>
internal static class PersonCard
{
    private const string More = "MORE";

    // "McVey" is one name, and so is "MacArthur"; "VegaLuis" is two. In letters, before and from the capital inside.
    private const int FewestBefore = 4;
    private const int FewestFrom = 3;

    /// <summary>"Speaker Ana PrietoAna Maria PrietoBridge vote is delayed MORE (D-Ohio) said it is safe", "Ana PrietoTown hall to open MORE says".</summary>
    public static bool IsIn(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var last = -1;
        for (var k = first; k < end; k++)
        {
            if (tokens[k].Length == More.Length && tokens[k].Of(text) is More)
            {
                if (IsBeforeParty(text, tokens[k].End))
                {
                    return true;
                }

                last = k;
            }
        }

        for (var k = first; k < last; k++)
        {
            if (IsRunTogether(tokens[k].Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    // "MORE (R-Wis.)": what stood behind the name stands behind its card.
    private static bool IsBeforeParty(string text, int end) => text.AsSpan(end).TrimStart() is ['(', 'R' or 'D' or 'I', '-' or '‑' or '–', ..];

    private static bool IsRunTogether(ReadOnlySpan<char> word)
    {
        for (var i = FewestBefore; i <= word.Length - FewestFrom; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && char.IsUpper(word[0]) && !word[(i - FewestBefore + 1)..i].ContainsAnyInRange('A', 'Z') && !word[(i + 1)..(i + FewestFrom)].ContainsAnyExceptInRange('a', 'z'))
            {
                return true;
            }
        }

        return false;
    }
}
