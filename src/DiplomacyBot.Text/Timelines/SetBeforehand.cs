using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Tells whether a date without its year belongs to something set beforehand, "the convention in July", of which a text speaks before and after.</summary>
internal static class SetBeforehand
{
    // "the convention in July", "Monday night's debate": how many tokens the noun may stand from its date. Set by hand, not fitted.
    private const int Reach = 3;

    // "ahead of the big city's vote on Tuesday". Set by hand, not fitted.
    private const int AwaitedReach = 8;

    /// <param name="sentence">The sentence of the date.</param>
    /// <param name="article">The article.</param>
    /// <param name="expression">A month, day or weekday without a year.</param>
    /// <param name="verb">The verb it hangs on; null where the sentence has none.</param>
    public static bool Governs(SentenceView sentence, ArticleText article, TimeExpression expression, VerbGroup? verb)
    {
        if (expression.Value is not (TimeValue.InMonth or TimeValue.DayOfMonth or TimeValue.DaysOfMonth or TimeValue.OnWeekday))
        {
            return false;
        }

        if (IsAwaited(sentence, article, expression, verb))
        {
            return true;
        }

        if (Noun(sentence, article, expression) is not { } noun)
        {
            return false;
        }

        // "lost the referendum in May": it was held.
        var isObject = verb is { } group && group.First < noun && !HasPreposition(article, group.Last + 1, noun);
        // "at Sunday's rally" is mostly the last one; "told them to come to Sunday's rally" may be either.
        var isAim = verb is { } before && before.First < expression.First && HasInfinitive(article, before.Last + 1, expression.First);
        return expression.Value is TimeValue.OnWeekday ? isAim : !isObject;
    }

    /// <summary>Whether it was still to come at the time of the verb: "went to church ahead of Tuesday's vote", "in the weeks before the vote on Monday".</summary>
    public static bool IsAwaited(SentenceView sentence, ArticleText article, TimeExpression expression, VerbGroup? verb)
    {
        var from = verb is { } group && group.First < expression.First ? group.Last + 1 : sentence.FirstToken;
        // "hoped to open it by Monday", "gave them until Monday to sign"
        if ((expression.Signal == "by" && HasInfinitive(article, from, expression.First)) || (expression.Signal == "until" && expression.Value is TimeValue.OnWeekday))
        {
            return true;
        }

        for (var i = expression.First - 1; i >= Math.Max(from, expression.First - AwaitedReach) && !article.Tokens[i].IsMark(','); i--)
        {
            var previous = i > from ? sentence.Lower(i - 1) : string.Empty;
            switch (sentence.Lower(i))
            {
                case "before":
                case "of" when previous is "ahead" or "eve":
                case "to" when previous is "prior" or "up" or "run-up" or "runup":
                case "into" when previous is "going" or "heading" or "headed":
                    return true;
            }
        }

        return false;
    }

    private static int? Noun(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        for (var i = expression.SpokenFirst - 1; i >= Math.Max(sentence.FirstToken, expression.SpokenFirst - Reach) && article.Tokens[i].IsWord; i--)
        {
            if (IsEvent(article, i))
            {
                return i;
            }
        }

        for (var i = expression.End; i < Math.Min(sentence.EndToken, expression.End + Reach) && article.Tokens[i].IsWord; i++)
        {
            if (IsEvent(article, i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsEvent(ArticleText article, int i) => article.Tokens[i].Entry.Month <= 0 && EventNouns.HaveStem(Stem.Of(article.Tokens[i].Of(article.Text).ToString().ToLowerInvariant()).ToString());

    private static bool HasInfinitive(ArticleText article, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (article.Tokens[i].Is("to") && article.Tokens[i + 1].Is(WordTags.Base))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPreposition(ArticleText article, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (article.Tokens[i].Is(WordTags.Preposition) || article.Tokens[i].Kind == TokenKind.Mark || article.Tokens[i].Is("that"))
            {
                return true;
            }
        }

        return false;
    }
}
