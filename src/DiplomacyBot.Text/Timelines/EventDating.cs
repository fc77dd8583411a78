using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Dates the verbs and nouns of a news text, sentence after sentence.</summary>
/// <remarks>A verb takes the date that stands nearest to it with fewest other verbs between; a verb of speech only one of its own clause, since
/// "announced that it would be sold in 2007" was not said in 2007. What no date reaches belongs to the day of the story.</remarks>
internal sealed class EventDating(TimedText text, DateOnly published)
{
    // All four set by hand on the first half of event_anchor (CC BY), one value each.
    // Where the day of the story is looked for, and how long before publication it may lie.
    private const int LeadSentences = 5;
    private const int DaysBack = 4;

    // What a verb between a date and another verb counts, in tokens.
    private const int VerbBetween = 6;

    // "released on 3 April", "its launch in 2003": how many tokens behind a participle or a noun its own date may begin.
    private const int Beside = 3;

    private readonly Dictionary<string, ArticleDate> told = new(StringComparer.Ordinal);
    private readonly List<EventDate> found = [];

    public IReadOnlyList<EventDate> Read()
    {
        var (day, why) = StoryDay();
        foreach (var sentence in text.Sentences)
        {
            Read(sentence, day, why);
        }

        return found;
    }

    // "said yesterday", "on Tuesday": the first day just before publication that the opening tells something of.
    private (ArticleDate Day, string Why) StoryDay()
    {
        foreach (var time in text.Sentences.Take(LeadSentences).SelectMany(sentence => sentence.Times))
        {
            var deictic = time.Expression.Value is TimeValue.OnWeekday or TimeValue.ShiftedWeekday or TimeValue.Shifted { Unit: TimeUnit.Day };
            if (deictic && time.Date is DayDate { Day: var day } && day <= published && published.DayNumber - day.DayNumber <= DaysBack && time.Tense != Tense.Future)
            {
                return (time.Date, "the day the story is about");
            }
        }

        return (new DayDate(published), "the day of publication");
    }

    private void Read(TimedSentence sentence, ArticleDate storyDay, string storyWhy)
    {
        var dates = sentence.Times.FindAll(time => time.Date is not null && time.Type is TimexType.Date or TimexType.Time && !IsPartOfName(sentence, time) && !IsPossessive(time));
        var verbs = VerbTokens(sentence);
        var owners = dates.ToDictionary(date => date, date => Owner(sentence, date, verbs));
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord || dates.Exists(date => i >= date.Expression.First && i < date.Expression.End))
            {
                continue;
            }

            var isVerb = verbs.Contains(i);
            if (!isVerb && token.Is(WordTags.Stop))
            {
                continue;
            }

            var stem = Stem.Of(token.Lower(text.Folded.Text)).ToString();
            var (own, sure) = isVerb ? ForVerb(i, dates, verbs, owners) : ForNoun(i, stem, dates, verbs, owners);
            if (own is not null && sure && !IsSpeech(i))
            {
                told[stem] = own.Date!;
            }

            var span = text.Folded.ToOriginalWords(token.Start, token.End);
            var remembered = own is null && !isVerb ? told.GetValueOrDefault(stem) : null;
            found.Add(own is not null ? new EventDate(span, own.Date!, true, $"stated: {own.Why}")
                : remembered is not null ? new EventDate(span, remembered, false, "told before with this date")
                : isVerb && TellsThePresent(sentence, i) ? new EventDate(span, new DayDate(published), false, "in the present tense: the day of publication")
                : new EventDate(span, storyDay, false, storyWhy));
        }
    }

    // "the World Congress 2005": the year names the congress and dates nothing else.
    private bool IsPartOfName(TimedSentence sentence, TimedExpression time) =>
        time.Date is YearDate && time.Expression.First > sentence.FirstToken && text.Tokens[time.Expression.First - 1] is { IsCapitalised: true } before && !before.Is(WordTags.Preposition);

    // "at this year's congress": the year belongs to the congress.
    private bool IsPossessive(TimedExpression time) => time.Expression.End < text.Tokens.Count && text.Tokens[time.Expression.End].IsWord && text.Tokens[time.Expression.End].Of(text.Folded.Text) is "'s";

    // Finite verbs with their auxiliaries, participles, gerunds and infinitives.
    private HashSet<int> VerbTokens(TimedSentence sentence)
    {
        var verbs = new HashSet<int>();
        foreach (var group in sentence.Verbs)
        {
            verbs.Add(group.Last);
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = text.Tokens[i];
            var infinitive = token.Is(WordTags.Base) && i > sentence.FirstToken && text.Tokens[i - 1].Is("to");
            // "the opening was loud": a noun.
            var noun = token.Is(WordTags.Gerund) && i > sentence.FirstToken && text.Tokens[i - 1].Is(WordTags.Determiner);
            if (infinitive || (token.Is(WordTags.Past | WordTags.Participle | WordTags.Gerund) && !token.Is(WordTags.Auxiliary) && !noun))
            {
                verbs.Add(i);
            }
        }

        return verbs;
    }

    // "figures released on 3 April", "a project begun two years ago": the date is the participle's alone. -1 where it is anybody's.
    private int Owner(TimedSentence sentence, TimedExpression date, HashSet<int> verbs)
    {
        for (var i = date.Expression.First - 1; i >= Math.Max(sentence.FirstToken, date.Expression.First - Beside); i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Mark)
            {
                return -1;
            }

            if (verbs.Contains(i))
            {
                return text.Tokens[i].Is(WordTags.Participle) && !sentence.Verbs.Exists(verb => verb.First <= i && i <= verb.Last) ? i : -1;
            }
        }

        return -1;
    }

    // "The phone has two cameras": so it is when the text appears. What somebody says is news of the story's day.
    private bool TellsThePresent(TimedSentence sentence, int verb) =>
        !IsSpeech(verb) && sentence.Verbs.Exists(group => group.Last == verb && group.Tense == Tense.Present && !group.Quoted);

    private bool IsSpeech(int i) => text.Tokens[i].Is(WordTags.Speech);

    // Sure where no other verb stands between the two.
    private (TimedExpression? Date, bool Sure) ForVerb(int verb, List<TimedExpression> dates, HashSet<int> verbs, Dictionary<TimedExpression, int> owners)
    {
        // "It is scheduled for 24 June": the plan stands on the day of the story, what is planned on its own.
        if (text.Tokens[verb].Of(text.Folded.Text) is "slated" or "scheduled" or "expected" or "planned" or "projected")
        {
            return (null, false);
        }

        TimedExpression? best = null;
        var sure = false;
        var least = int.MaxValue;
        foreach (var date in dates)
        {
            if (owners[date] >= 0 && owners[date] != verb)
            {
                continue;
            }

            var (from, to) = date.Expression.First > verb ? (verb + 1, date.Expression.First) : (date.Expression.End, verb);
            var between = 0;
            for (var i = from; i < to; i++)
            {
                between += verbs.Contains(i) ? 1 : 0;
            }

            if (IsSpeech(verb) && between > 0)
            {
                continue;
            }

            var cost = to - from + (VerbBetween * between);
            if (cost < least)
            {
                (best, least, sure) = (date, cost, between == 0);
            }
        }

        return (best, sure);
    }

    private (TimedExpression? Date, bool Sure) ForNoun(int noun, string stem, List<TimedExpression> dates, HashSet<int> verbs, Dictionary<TimedExpression, int> owners)
    {
        var after = dates.Find(date => date.Expression.First > noun && date.Expression.First - noun <= Beside);
        if (after is not null)
        {
            return (after, true);
        }

        return told.ContainsKey(stem) ? (null, false) : (ForVerb(noun, dates, verbs, owners).Date, false);
    }
}
