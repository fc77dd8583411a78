using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>The adjectives of <c>predicates.txt</c>: what somebody or something is called.</summary>
internal static class Predicates
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Listed =
        Words.WordFile.Sections("predicates.txt").SelectMany(entry => entry.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a phrase is what is called so and, last, an adjective: "the threat false", "Vega weak"; "the fire station" and "the weak" are not.</summary>
    public static bool Ends(Passage passage, TokenRange thing) =>
        thing.End - thing.First > 1 && passage.ClassOf(thing.End - 2) is WordClass.Noun or WordClass.Name or WordClass.Pronoun && Is(passage.At(thing.End - 1).Of(passage.Text));

    // "-less", "-ful", "-ous" end no noun that anything is called.
    private static bool Is(ReadOnlySpan<char> word) => Listed.Contains(word) || word.EndsWith("less") || word.EndsWith("ful") || word.EndsWith("ous");
}
