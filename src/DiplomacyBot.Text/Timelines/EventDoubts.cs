using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Whether a time expression dates anything that happened or will.</summary>
internal static class EventDoubts
{
    // "— Harbour Office (@harbour) September 12, 2022": how many tokens the name may have.
    private const int HandleReach = 6;

    // What a page calls its own text, and what its editors do to it.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Texts = Words("article", "story", "report", "piece", "post", "page", "version", "headline", "interview", "transcript");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Edited = Words("amended", "updated", "corrected", "edited", "published", "republished", "adapted", "clarified", "changed", "modified");

    /// <summary>Whether a sentence only names where a text, picture or post is from, "(Coast Daily, 14 September 2022)", "— Harbour Office (@harbour) 14 September 2022", or tells of the text itself: "This article was amended on 14 September 2022 to …".</summary>
    public static bool IsSource(SentenceView sentence, ArticleText article) =>
        (sentence.Verbs.Count == 0 && (article.Tokens[sentence.FirstToken] is { Kind: TokenKind.Mark, First: '(' or '\u2013' } || IsDayAlone(sentence, article)))
        || (sentence.MainVerb is { } verb && verb.First - 2 >= sentence.FirstToken && article.Tokens[verb.First - 2].Is("this")
            && Texts.Contains(article.Tokens[verb.First - 1].Of(article.Text)) && Enumerable.Range(verb.First, verb.Last + 1 - verb.First).Any(at => Edited.Contains(article.Tokens[at].Of(article.Text))));

    // "Tuesday 5 November 2019 13:02": when the page was made.
    private static bool IsDayAlone(SentenceView sentence, ArticleText article)
    {
        var at = sentence.OpeningToken;
        foreach (var time in sentence.Times)
        {
            if (HasWord(article, at, time.First))
            {
                return false;
            }

            at = Math.Max(at, time.End);
        }

        return !HasWord(article, at, sentence.EndToken);
    }

    private static bool HasWord(ArticleText article, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (article.Tokens[at].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the day on which a quoted post appeared, which stands after the name in brackets.</summary>
    public static bool IsDayOfPost(ArticleText article, TimeExpression expression)
    {
        if (expression.First < 2 || !article.Tokens[expression.First - 1].IsMark(')'))
        {
            return false;
        }

        for (var i = expression.First - 2; i >= Math.Max(0, expression.First - HandleReach); i--)
        {
            if (article.Tokens[i].IsMark('@'))
            {
                return true;
            }
        }

        return false;
    }

    // What could, would or should be is no event, nor is a condition; a plain present has no time of its own ("Today the union has 27 members").
    public static bool DatesAnEvent(SentenceView sentence, ArticleText article, TimeExpression expression, VerbGroup? verb)
    {
        // "over the past year" is a year up to now; "the songs of yesterday" are no day's.
        if (expression.Value is TimeValue.Shifted { MayRunUpToNow: true } && expression.Signal is "over" or "in" or "during" or "for" or "within" or "through" or "throughout"
            || expression.Value is TimeValue.Shifted { Unit: TimeUnit.Day, Steps: not 0, Counted: false } && (expression.Signal == "of" || IsNoun(sentence, article, expression)))
        {
            return false;
        }

        // "in 2020 and not 2015 as hoped", "more than in 2003"
        if (Comparisons.Use(sentence, expression) || (expression.SpokenFirst > sentence.FirstToken && article.Tokens[expression.SpokenFirst - 1].Is("not")))
        {
            return false;
        }

        // "resolution 1718 (2006)": its name.
        if (expression is { Signal: "", Value: TimeValue.Fixed { Date: YearDate } } && expression.First - 2 > sentence.FirstToken && article.Tokens[expression.First - 1].IsMark('(') && article.Tokens[expression.First - 2].IsNumber
            && expression.End < sentence.EndToken && article.Tokens[expression.End].IsMark(')'))
        {
            return false;
        }

        // "the “Made in Norland 2025” plan"
        if (expression is { Signal: "", Value: TimeValue.Fixed { Date: YearDate } } && expression.First - 1 > sentence.FirstToken && article.Tokens[expression.First - 1].IsCapitalised
            && expression.End < sentence.EndToken && article.Tokens[expression.End].IsMark('"'))
        {
            return false;
        }

        // "lost four ships in two weeks" tells how long it took.
        var awaited = verb?.Tense is Tense.Future or Tense.Modal || GoverningTense.FollowsPlan(article.Tokens, sentence.FirstToken, expression.First);
        if (expression.Value is TimeValue.Shifted { Counted: true, Steps: > 0 } && expression.Signal.Length == 0 && article.Tokens[expression.First].Is("in") && !awaited)
        {
            return false;
        }

        // "any other ship sailing today": what there is.
        if (expression.Value is TimeValue.Shifted { Unit: TimeUnit.Day, Steps: 0 } && expression.First - 1 > sentence.OpeningToken && article.Tokens[expression.First - 1].Is(WordTags.Gerund)
            && !article.Tokens[expression.First - 2].IsMark(',') && verb?.Last != expression.First - 1)
        {
            return false;
        }

        if (verb is not { } group)
        {
            return true;
        }

        var conditional = group.Subordinate && group.First > 0 && HasBefore(article, sentence.FirstToken, group.First, "if", "unless", "whether")
            // "promised a law if he and she take office in January": the second verb may not be seen as one.
            || group.First < expression.First && HasBefore(article, group.Last + 1, expression.First, "if", "unless");
        if (group.Tense == Tense.Modal || group.Negated || conditional)
        {
            return false;
        }

        var now = expression.Value is TimeValue.Shifted { Steps: 0 } or TimeValue.ShiftedWeekday { Steps: 0 };
        // "The assembly meets in May", "This article describes the text of 1960": habits and names, no events.
        var habit = expression.Value is TimeValue.InMonth or TimeValue.DayOfMonth or TimeValue.DaysOfMonth || expression.Signal == "of";
        return group.Tense != Tense.Present || !(now || habit);
    }

    // "a brighter tomorrow"
    private static bool IsNoun(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        for (var i = expression.First - 1; i >= Math.Max(sentence.FirstToken, expression.First - 2); i--)
        {
            if (article.Tokens[i].Entry.Text is "a" or "an")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBefore(ArticleText article, int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = to - 1; i >= from && !article.Tokens[i].IsMark(','); i--)
        {
            if (words.Contains(article.Tokens[i].Entry.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params IEnumerable<string> words) => words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
