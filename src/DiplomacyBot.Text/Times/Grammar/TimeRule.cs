using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>One rule of a temporal grammar.</summary>
/// <typeparam name="T">What the rule makes.</typeparam>
/// <param name="Example">What it is for; a test checks that the rule reads its example from end to end.</param>
/// <param name="Pattern">The pattern, see <see cref="Grammar.Pattern"/>.</param>
/// <param name="Make">The value, or null where the captures make none (31 February).</param>
/// <param name="Fits">A check of the neighbours; null where none is needed.</param>
internal sealed record TimeRule<T>(string Example, string Pattern, Func<Captures, T?> Make, Func<NeighbourView, bool>? Fits = null)
    where T : class;

/// <summary>What stands around a match.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Tokens">All tokens of the sentence.</param>
/// <param name="Start">First token of the match.</param>
/// <param name="End">First token after it.</param>
internal readonly record struct NeighbourView(string Text, List<Token> Tokens, int Start, int End)
{
    /// <summary>The token before the match; default where there is none.</summary>
    public Token Before => Start > 0 ? Tokens[Start - 1] : default;

    /// <summary>The token after the match; default where there is none.</summary>
    public Token After => End < Tokens.Count ? Tokens[End] : default;

    /// <summary>Whether one of these lower-case words stands directly before.</summary>
    public bool Follows(params ReadOnlySpan<string> words) => Start > 0 && IsOneOf(Before, words);

    /// <summary>Whether one of these lower-case words stands directly after.</summary>
    public bool Precedes(params ReadOnlySpan<string> words) => End < Tokens.Count && IsOneOf(After, words);

    /// <summary>Whether one of these lower-case words is part of the match.</summary>
    public bool Contains(params ReadOnlySpan<string> words)
    {
        for (var i = Start; i < End; i++)
        {
            if (IsOneOf(Tokens[i], words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether its words are capitalised like a title, "This Week", in mid-sentence or not.</summary>
    public bool IsTitle => IsTitleWord && (End - Start == 1 || Tokens[Start].IsCapitalised);

    /// <summary>Whether its last word is capitalised, not written in capitals.</summary>
    public bool IsTitleWord => Last.IsCapitalised && Last.Length > 1 && char.IsLower(Text[Last.Start + 1]);

    /// <summary>The last token of the match.</summary>
    public Token Last => Tokens[End - 1];

    /// <summary>Whether the last word of the match ends like a plural.</summary>
    public bool IsPlural => Text[Last.End - 1] is 's' or 'S';

    /// <summary>Whether the match is the first half of a compound: "three-week" in "three-week-old".</summary>
    public bool IsCompounded => After.IsMark('-') && After.Joined;

    /// <summary>Whether the first word of the match ends like a plural.</summary>
    public bool BeginsPlural => Text[Tokens[Start].End - 1] is 's' or 'S';

    // Not every word that rules look for beside a match is in a list.
    private bool IsOneOf(Token token, ReadOnlySpan<string> words)
    {
        if (token.Entry.Text.Length > 0)
        {
            return words.Contains(token.Entry.Text);
        }

        foreach (var word in words)
        {
            if (token.Of(Text).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
