using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Whether a date that was counted from the day of publication may be another one: then it stays as written.</summary>
internal static class DateDoubts
{
    // In days. Of yesterday nobody says "last Tuesday" on a Wednesday, but of the week before. Set by hand, not fitted.
    private const int TooNear = 2;

    // "last November", told in December. Set by hand, not fitted.
    private const int TooNearInMonths = 3;

    // Days from Monday to Saturday.
    private const int FirstOfWeekend = 5;

    /// <summary>Why the date may be another one; null where nothing says so.</summary>
    /// <param name="sentence">The sentence of the date.</param>
    /// <param name="article">The article.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="verb">The verb it hangs on; null where the sentence has none.</param>
    /// <param name="date">What it was resolved to.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    /// <param name="paragraph">What its paragraph has told up to it.</param>
    public static string? WhyOpen(SentenceView sentence, ArticleText article, TimeExpression expression, VerbGroup? verb, ArticleDate date, DateOnly? published, ParagraphSoFar paragraph)
    {
        if (expression.Value is TimeValue.Within { OfToldUnit: true, Unit: TimeUnit.Year } && paragraph.Told is { } told && told.SortStart / 10_000 != date.SortStart / 10_000)
        {
            return "the year may be the one told before";
        }

        if (CountsFromSpeech(expression.Value) && paragraph.IsQuoted(sentence, article, expression.First))
        {
            return "it counts from the day on which it was said";
        }

        if (IsOneOfTwo(sentence, article, expression))
        {
            return "one of two days";
        }

        if (published is not { } today)
        {
            return null;
        }

        if (expression.Value is TimeValue.ShiftedWeekday { Steps: < 0 } && date is DayDate last && today.DayNumber - last.Day.DayNumber <= TooNear)
        {
            return "“last” may mean the one of the week before";
        }

        if (expression.Value is TimeValue.ShiftedMonth { Steps: < 0 } && date is MonthDate month && ((today.Year - month.Year) * 12) + today.Month - month.Month <= TooNearInMonths)
        {
            return "“last” may mean the one of the year before";
        }

        if (expression.Value is TimeValue.OnWeekday && date is DayDate { Day: var day } && day.DayNumber == today.DayNumber - 6)
        {
            return "it may have begun already where it happened";
        }

        // "The two planets meet on Wednesday", written on a Wednesday, may be in a calendar of the days to come.
        if (expression is { Value: TimeValue.OnWeekday, Signal: "on" } && verb is { Tense: Tense.Present } && date is DayDate now && now.Day == today)
        {
            return "in the present tense it may be the last or the next one";
        }

        if (expression.Value is TimeValue.OnWeekday && date is DayDate other && other.Day != today)
        {
            // "the plan, expected to be unveiled on Monday": which one hangs on whose plan it is.
            if (verb is not { Tense: Tense.Future } && GoverningTense.FollowsPlan(article.Tokens, sentence.FirstToken, expression.First))
            {
                return "what is planned for it may be over or not";
            }

            if (expression.Signal.Length == 0 && NamesAKind(sentence, article, expression))
            {
                return "it may tell which kind is meant";
            }
        }

        // "is expected to vote this week", written on a Saturday: the week to come is meant as often.
        if (date is DayRange { First: var monday } && monday.DayNumber <= today.DayNumber && today.DayNumber - monday.DayNumber >= FirstOfWeekend && verb is not { Tense: Tense.Past } && IsWeek(expression.Value))
        {
            return "at a weekend “this week” may be the next one";
        }

        if (expression.Value is TimeValue.OnWeekday or TimeValue.DayOfMonth or TimeValue.DaysOfMonth or TimeValue.InMonth)
        {
            return verb is not { Tense: Tense.Future } && IsDeadline(sentence, article, expression) ? "the last or the next one"
                : StartsSomething(article, sentence, expression) ? "what starts then may lie ahead"
                : verb is null && (IsProgramme(sentence, article, expression) || IsInvitation(sentence, article, expression)) ? "neither past nor future is told"
                : null;
        }

        return null;
    }

    // "either Monday or Tuesday"
    private static bool IsOneOfTwo(SentenceView sentence, ArticleText article, TimeExpression expression) => expression.Value is TimeValue.OnWeekday
        && ((expression.End + 1 < sentence.EndToken && article.Tokens[expression.End].Is("or") && article.Tokens[expression.End + 1].Entry.Weekday >= 0)
            || (expression.First - 2 >= sentence.FirstToken && article.Tokens[expression.First - 1].Is("or") && article.Tokens[expression.First - 2].Entry.Weekday >= 0));

    // "“We meet tomorrow,” she said on Friday": of years the day of speech and that of publication tell the same.
    private static bool CountsFromSpeech(TimeValue value) =>
        value is TimeValue.Shifted { Unit: not (TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century) } or TimeValue.Within { Unit: not (TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century) }
            or TimeValue.ShiftedWeekday or TimeValue.WeekdayOfWeek;

    // "Sunday circulation", but not "a Sunday raid": something that happens has its day.
    private static bool NamesAKind(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        if (expression.End >= sentence.EndToken || article.Tokens[expression.End] is not { IsWord: true, IsCapitalised: false } next)
        {
            return false;
        }

        return !next.Is(WordTags.Stop | WordTags.Preposition | WordTags.Adverb | WordTags.Past | WordTags.Participle | WordTags.Gerund | WordTags.Speech | WordTags.ThirdPerson)
            && !sentence.Verbs.Exists(group => group.First == expression.End)
            && !EventNouns.HaveStem(Stem.Of(sentence.Lower(expression.End)).ToString());
    }

    private static bool IsWeek(TimeValue value) => value is TimeValue.Shifted { Unit: TimeUnit.Week, Steps: 0 } or TimeValue.Within { Unit: TimeUnit.Week, Steps: 0 };

    // "gave them until March to sign", "a vote as soon as Friday": it may lie ahead of the verb that sets it.
    private static bool IsDeadline(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        var before = expression.First - 1;
        return expression.Signal == "until"
            || (before - 2 >= sentence.FirstToken && article.Tokens[before].Is("as") && article.Tokens[before - 1].Of(article.Text) is "soon" or "early" && article.Tokens[before - 2].Is("as"));
    }

    // "said in January that starting in May it would"
    private static bool StartsSomething(ArticleText article, SentenceView sentence, TimeExpression expression) =>
        expression.SpokenFirst > sentence.FirstToken && article.Tokens[expression.SpokenFirst - 1].Of(article.Text) is "starting" or "beginning";

    // "Friday – a talk by the harbour master"
    private static bool IsProgramme(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        for (var i = sentence.FirstToken; i < expression.First; i++)
        {
            if (article.Tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return expression.End < sentence.EndToken && article.Tokens[expression.End] is { Kind: TokenKind.Mark, First: '\u2013' or ':' or '-' };
    }

    // "Watch the race on Sunday.", "Lions: Visit the harbour on Sunday."
    private static bool IsInvitation(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        var opening = sentence.OpeningToken;
        for (var i = expression.First - 1; i > opening; i--)
        {
            if (article.Tokens[i].IsMark(':'))
            {
                opening = i + 1;
            }
        }

        if (opening + 1 >= expression.First || !article.Tokens[opening].Is(WordTags.Base))
        {
            return false;
        }

        var next = article.Tokens[opening + 1];
        return next.Is(WordTags.Determiner | WordTags.Pronoun) || next.IsCapitalised;
    }
}
