using DiplomacyBot.Text.Times.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times;

/// <summary>Tells whether four digits are a year, by what stands beside them: "in 1945", not "1945 soldiers" or "$1945".</summary>
internal static class YearNeighbours
{
    private static readonly HashSet<string> YearWords = new(StringComparer.Ordinal)
    {
        "in", "years", "since", "throughout", "until", "till", "before", "after", "during", "year", "circa", "between", "late", "early",
    };

    // These stand before counts as often: "of 1945 soldiers".
    private static readonly HashSet<string> DoubtfulWords = new(StringComparer.Ordinal) { "by", "from", "of", "to", "around", "about", "through", "and", "or" };

    // "Resolution 1970", "Flight 1549": a number that names something.
    private static readonly HashSet<string> NumberedThings = new(StringComparer.OrdinalIgnoreCase)
    {
        "resolution", "article", "no", "number", "page", "room", "flight", "chapter", "section", "paragraph", "regulation", "directive", "decision", "route", "case",
    };

    /// <summary>Whether three digits may be a year: "in 410", not "in 410 ships".</summary>
    public static bool AllowSmall(NeighbourView view) =>
        view.End - view.Start == 1 && view.Last.IsNumber && view.Follows("in", "by", "until", "since", "from", "before", "after", "between", "during", "around", "throughout")
        && !view.IsCompounded && (!view.After.IsWord || view.After.Is(WordTags.Stop | WordTags.Past | WordTags.ThirdPerson)) && view.After.Entry.Unit < 0 && !view.After.IsMark('%');

    public static bool Allow(NeighbourView view)
    {
        // "490 BC" says that it is one.
        if (view.End - view.Start > 1 && (view.Tokens[view.Start].IsNumber || view.Tokens[view.Start].Is("ad")))
        {
            return true;
        }

        var before = view.Before;
        var after = view.After;
        if (before.Length > 0 && before.Kind == Sentences.TokenKind.Mark && before.First is '$' or '\u00a3' or '\u20ac' or '#' or ':' or '/' or '.' && !IsStop(before))
        {
            return false;
        }

        // A unit, a percentage or a lower-case noun makes it a number.
        if (after.Length > 0 && (after.IsMark('%') || after.IsMark(':') || (after.Joined && after.IsWord && !after.Of(view.Text).SequenceEqual("'s"))
            || (after.IsMark('-') && after.Joined) || after.Entry.Unit >= 0))
        {
            return false;
        }

        if (before.IsWord && NumberedThings.Contains(before.Of(view.Text).ToString()))
        {
            return false;
        }

        var countsNoun = after.IsWord && char.IsLower(after.First) && !after.Is(WordTags.Stop) && !after.Is(WordTags.Past | WordTags.ThirdPerson | WordTags.Auxiliary);
        // "a secret 1902 pact": what is counted would stand in the plural.
        if (countsNoun && before.IsWord && char.IsLower(before.First) && !before.Is(WordTags.Preposition | WordTags.Stop) && IsSingular(view))
        {
            return SlotValue(view) is >= 1600 and <= 2050;
        }

        var year = SlotValue(view);
        // "two thousand" is a count as often.
        if (view.End - view.Start > 1)
        {
            return year != 2000 && !countsNoun;
        }

        // "in 1071, 1076 and 1081"
        if (view.Start > 1 && (before.IsMark(',') || before.Is("and")) && SlotReader.Digits(view.Text, view.Tokens[view.Start - 2], 4, 4) > 0 && !countsNoun)
        {
            return true;
        }

        // "the 1953 armistice", "its 1990 invasion"; ", 1861"
        if (before.Is(WordTags.Determiner) || (before.IsWord && before.Of(view.Text) is "'s"))
        {
            return year is >= 1600 and <= 2050;
        }

        if (before.Kind == Sentences.TokenKind.Mark && before.First is ',' or '(' && !countsNoun)
        {
            return year is >= 1500 and <= 2050;
        }

        return YearWords.Contains(before.Entry.Text) || (DoubtfulWords.Contains(before.Entry.Text) && !countsNoun)
            ? !(countsNoun && year is < 1900 or > 2050)
            : year is >= 1900 and <= 2050 && !countsNoun && !(before.IsWord && char.IsLower(before.First) && !before.Is(WordTags.Stop));
    }

    private static bool IsSingular(NeighbourView view) =>
        view.Text[view.After.End - 1] is not 's' && view.After.Of(view.Text) is not ("people" or "men" or "women" or "children" or "troops" or "police" or "personnel" or "cattle" or "head");

    private static int SlotValue(NeighbourView view) => YearReading.Read(view.Text, view.Tokens, view.Start, out var year) > 0 ? year : -1;

    private static bool IsStop(Sentences.Token token) => token.IsMark('.') && !token.Joined;
}
