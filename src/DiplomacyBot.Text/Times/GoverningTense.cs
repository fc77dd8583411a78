using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times;

/// <summary>The tense that a time expression hangs on: that of the verb before it, or the future where a plan stands closer.</summary>
internal static class GoverningTense
{
    // "planned to leave the city on Thursday": how far before the expression the plan may stand. Set by hand, not fitted.
    private const int PlanReach = 8;

    public static Tense Of(List<Token> tokens, List<VerbGroup> verbs, int firstToken, TimeExpression expression)
    {
        var at = verbs.FindLastIndex(verb => verb.First < expression.First);
        var tense = at >= 0 ? verbs[at].Tense : Tense.Past;
        return tense is Tense.Past or Tense.Present or Tense.PresentPerfect && expression.Value is TimeValue.OnWeekday or TimeValue.InMonth or TimeValue.DayOfMonth or TimeValue.Fixed && FollowsPlan(tokens, firstToken, expression.First) ? Tense.Future : tense;
    }

    /// <summary>Whether a word such as "planned" or "expected" stands before the expression: "agreed to meet on Monday" looks ahead, "agreed on Monday to meet" back.</summary>
    public static bool FollowsPlan(List<Token> tokens, int firstToken, int expression)
    {
        // Back to the nearest verb of speech or comma.
        for (var i = expression - 1; i >= Math.Max(firstToken, expression - PlanReach); i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark && token.First is ',' or ';' or '"' or ':')
            {
                return false;
            }

            // "due to its losses", "lower-than-expected"
            if (token.Is("due") && tokens[i + 1].Is("to") && !tokens[i + 2].Is(WordTags.Base) || token.Joined && i > firstToken && tokens[i - 1].IsMark('-'))
            {
                return false;
            }

            if (token.Entry.Text is "planned" or "plans" or "plan" or "planning" or "scheduled" or "slated" or "supposed" or "expected" or "expects" or "expect" or "due" or "set" or "projected" or "intends" or "intended" or "hopes" or "upcoming" or "deadline")
            {
                return true;
            }

            if (token.Is(WordTags.Speech))
            {
                return false;
            }
        }

        return false;
    }
}
