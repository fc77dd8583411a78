using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Times.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Which time expressions date an event that happened or is planned.</summary>
internal static class DatedEvents
{
    // "its first nuclear test since September 2017": how far before "since" the word may stand.
    private const int ImpliedReach = 8;

    /// <summary>The dated events of a sentence; those whose date could not be resolved have none but keep their words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="article">The article.</param>
    /// <param name="resolver">Resolves against the day of publication.</param>
    /// <param name="paragraph">What its paragraph has told up to it.</param>
    public static IEnumerable<EventDraft> In(SentenceView sentence, ArticleText article, DateResolver resolver, ParagraphSoFar paragraph)
    {
        if (EventDoubts.IsSource(sentence, article))
        {
            yield break;
        }

        foreach (var read in sentence.Times)
        {
            var expression = DaySpans.Whole(sentence, article, read);
            // In the dateline it is the day on which the agency wrote.
            if (!expression.Value.DatesEvents || expression.First < sentence.OpeningToken)
            {
                continue;
            }

            if (Implied(sentence, article, expression) is { } word)
            {
                var latest = resolver.Resolve(expression.Value, Tense.Past, article.NarrativeYears.For(read));
                yield return new EventDraft(sentence, expression, latest, Why(expression, latest)) { Note = latest.Note ?? new EventNote(EventNoteKind.Implied, Word: word) };
                continue;
            }

            // "will stay even after a court Thursday refused": where the verb follows a bare weekday at once it is that one's time.
            var next = expression is { Signal: "", Value: TimeValue.OnWeekday } ? sentence.Verbs.FindIndex(group => group.First == expression.End && group.Tense == Tense.Past) : -1;
            var verb = next >= 0 ? sentence.Verbs[next] : sentence.VerbAt(expression.First);
            if (!EventDoubts.DatesAnEvent(sentence, article, expression, verb))
            {
                continue;
            }

            if (EventDoubts.IsDayOfPost(article, expression) && expression.Value is TimeValue.Fixed)
            {
                yield return new EventDraft(sentence, expression, resolver.Resolve(expression.Value, Tense.Past), "the day of a post");
                continue;
            }

            // "Among the rules announced on Tuesday, one will …": the main verb comes later and has a time of its own.
            var tense = verb is not { } governing || (governing.First > expression.First && HasParticiple(sentence, article, expression)) ? Tense.Past : governing.Tense;
            var awaited = GoverningTense.FollowsPlan(article.Tokens, sentence.FirstToken, expression.First);
            // "was not expected until August": the verb looks back, the month may lie ahead. "has turned nasty ahead of Friday's vote": it is now, before the vote.
            var toward = awaited && tense == Tense.Past && expression.Value is TimeValue.DayOfMonth or TimeValue.InMonth
                || tense == Tense.PresentPerfect && SetBeforehand.IsAwaited(sentence, article, expression, verb) ? Tense.Present : tense;
            // "has worked there since May": whatever the tense, that May is past.
            var isStart = expression.Signal == "since" || FollowsSince(sentence, article, expression);
            var resolution = IsRough(article, expression) ? new Resolution(null, true, null, "a rough count")
                : resolver.Resolve(expression.Value, isStart ? Tense.Past : toward, article.NarrativeYears.For(read), !isStart && MayBeEither(sentence, article, expression, verb));
            if (resolution.Date is { } date && DateDoubts.WhyOpen(sentence, article, expression, verb, date, resolver.Published, paragraph) is { } doubt)
            {
                resolution = new Resolution(null, true, null, doubt);
            }

            var ahead = resolution.Date is { } day ? resolver.LiesAhead(day) || LooksAhead(expression, tense, toward) && resolver.MayLieAhead(day) : LooksAhead(expression, tense, toward);
            var planned = ahead ? new EventNote(EventNoteKind.Planned) : null;
            var since = isStart ? new EventNote(EventNoteKind.FromThenOn) : null;
            yield return new EventDraft(sentence, expression, resolution, Why(expression, resolution)) { Note = resolution.Note ?? planned ?? since };
        }
    }

    // "expects an answer later this month"
    private static bool LooksAhead(TimeExpression expression, Tense tense, Tense toward) =>
        tense == Tense.Future || (toward != tense && tense == Tense.Past) || (expression.Value is TimeValue.Within { Later: true, Steps: >= 0, OfToldUnit: false } && tense == Tense.Present);

    /// <summary>The word that makes "since" name the time of the latest such event: "first … since", "last … since"; null for an ordinary "since".</summary>
    public static string? Implied(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        if (expression.Signal != "since")
        {
            return null;
        }

        for (var i = expression.First - 2; i >= Math.Max(sentence.FirstToken, expression.First - ImpliedReach); i--)
        {
            if (article.Tokens[i].Entry.Text is "first" or "latest" or "biggest" or "largest")
            {
                return article.Tokens[i].Entry.Text;
            }
        }

        return null;
    }

    // "more than twenty years ago": how much more is not told.
    private static bool IsRough(ArticleText article, TimeExpression expression) =>
        expression.Value is TimeValue.Shifted { Counted: true } && (expression.Signal is "over" or "under" || Approximations.Read(article.Tokens, expression.First) >= 0 || IsCouple(article, expression));

    // "a couple of years ago": two or three.
    private static bool IsCouple(ArticleText article, TimeExpression expression)
    {
        for (var i = expression.First; i < expression.End; i++)
        {
            if (article.Tokens[i].Is("couple"))
            {
                return true;
            }
        }

        return false;
    }

    // "Since taking office in January, he has …"
    private static bool FollowsSince(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        for (var i = expression.First - 1; i > sentence.FirstToken && article.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (article.Tokens[i].Is(WordTags.Gerund))
            {
                return article.Tokens[i - 1].Is("since");
            }
        }

        return false;
    }

    private static bool HasParticiple(SentenceView sentence, ArticleText article, TimeExpression expression)
    {
        for (var i = expression.First - 1; i >= sentence.FirstToken && article.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (article.Tokens[i].Is(WordTags.Participle))
            {
                return true;
            }
        }

        return false;
    }

    // A full day is told without its year where nobody can mistake it: not a day of almost a year ago. A month without a verb looks neither way.
    private static bool MayBeEither(SentenceView sentence, ArticleText article, TimeExpression expression, VerbGroup? verb) =>
        expression.Value is TimeValue.DayOfMonth or TimeValue.DaysOfMonth || (verb is null && expression.Value is TimeValue.InMonth)
        || (expression.Value is TimeValue.OnWeekday && GoverningTense.FollowsPlan(article.Tokens, sentence.FirstToken, expression.First)) || SetBeforehand.Governs(sentence, article, expression, verb);

    private static string Why(TimeExpression expression, Resolution resolution) => $"read like “{expression.Rule}”; {resolution.Why}";
}
