using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Which sentences tell an event without saying when: a named actor and a simple past verb for what happens at one moment.</summary>
internal static class UndatedEvents
{
    public static EventDraft? In(SentenceView sentence, ArticleText article)
    {
        // Words that date the main event give an entry of their own; "first … since" and vague times do not.
        if (sentence.Times.Any(time => Dates(time) && DatedEvents.Implied(sentence, article, time) is null))
        {
            return null;
        }

        return EventVerb(sentence) is { } verb && HasNamedActor(sentence, article, verb)
            ? new EventDraft(sentence, null, null, $"past event without a date: “{verb.Verb.Text}”")
            : null;
    }

    private static bool Dates(TimeExpression time) => time.Value.DatesEvents || time.Value is TimeValue.FromOther { Steps: not 0 };

    private static VerbGroup? EventVerb(SentenceView sentence)
    {
        for (var i = 0; i < sentence.Verbs.Count; i++)
        {
            var verb = sentence.Verbs[i];
            if (verb.Quoted)
            {
                continue;
            }

            var opensSubordinate = i == 0 && verb.Subordinate;

            // "The visit comes as both capitals warned …": the event is in the clause after "as".
            if (verb.Verb.Text is "comes" or "came" or "follows" or "followed" && i + 1 < sentence.Verbs.Count)
            {
                verb = sentence.Verbs[i + 1];
            }

            return verb is { Tense: Tense.Past, Negated: false } && verb.Verb.Is(WordTags.Event | WordTags.Reply) && !opensSubordinate ? verb : null;
        }

        return null;
    }

    // A capitalised word before the verb that is no sentence opening; "he said" goes on with what was told before.
    private static bool HasNamedActor(SentenceView sentence, ArticleText article, VerbGroup verb)
    {
        var subject = article.Tokens[Math.Max(sentence.FirstToken, verb.First - 1)];
        if (subject.Is(WordTags.Pronoun))
        {
            return false;
        }

        for (var i = verb.First - 1; i >= sentence.FirstToken && i >= verb.First - 8; i--)
        {
            var token = article.Tokens[i];
            if (token.IsCapitalised && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Determiner))
            {
                return true;
            }
        }

        return false;
    }
}
