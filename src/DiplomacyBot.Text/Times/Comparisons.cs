using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Times;

/// <summary>Tells whether a time is only what something is compared with: "more than in 2003", "compared with last year".</summary>
internal static class Comparisons
{
    public static bool Use(SentenceView sentence, TimeExpression expression) =>
        expression.SpokenFirst > sentence.FirstToken && sentence.Lower(expression.SpokenFirst - 1) is "than" or "compared";
}
