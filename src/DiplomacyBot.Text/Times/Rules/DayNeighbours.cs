using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells whether a day without its year is one.</summary>
internal static class DayNeighbours
{
    /// <summary>Whether no year follows: in "this Sept. 30, 2016, photo" the word before belongs to the photo.</summary>
    public static bool HasNoYear(NeighbourView view)
    {
        var next = view.After.IsMark(',') ? view.End + 1 : view.End;
        return next >= view.Tokens.Count || !(view.Tokens[next].IsNumber && view.Tokens[next].Length == 4);
    }

    /// <summary>Whether it is no name with a number: the rocket "Long March 5".</summary>
    public static bool IsNotName(NeighbourView view) => !(view.Before.IsCapitalised && view.Follows("long"));

    /// <summary>Whether "the 20th" is a day: "on the 20th", not "the 20th attempt".</summary>
    public static bool Allow(NeighbourView view) =>
        view.Follows("on", "by", "until", "since", "from", "to", "of", "and") && view.End - view.Start == 3 && view.Tokens[view.Start + 1].Kind == TokenKind.Number
        && (!view.After.IsWord || view.After.Entry.Text is "and" or "the" or "in" or "when" or "to" or "by") && !view.After.IsMark('-');
}
