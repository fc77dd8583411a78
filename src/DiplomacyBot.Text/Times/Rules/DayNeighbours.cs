using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Tells whether "the 20th" is a day: "on the 20th", not "the 20th attempt".</summary>
internal static class DayNeighbours
{
    public static bool Allow(NeighbourView view) =>
        view.Follows("on", "by", "until", "since", "from", "to", "of", "and") && view.End - view.Start == 3 && view.Tokens[view.Start + 1].Kind == TokenKind.Number
        && (!view.After.IsWord || view.After.Entry.Text is "and" or "the" or "in" or "when" or "to" or "by") && !view.After.IsMark('-');
}
