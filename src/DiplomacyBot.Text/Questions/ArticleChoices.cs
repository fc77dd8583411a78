using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Wrong choices that the article names itself: the best ones, as nobody tells them from the answer without having read it.</summary>
internal sealed class ArticleChoices(ArticleText article, IReadOnlyList<Term> terms, Timeline timeline)
{
    // A name that stands where much of the same is said may be a right answer too.
    private const double SaidToo = 0.34;

    // The events that a sentence tells, where other sentences tell them too.
    private readonly ILookup<Sentence, TimelineEntry> told = timeline.Dated.Concat(timeline.Undated).Where(entry => entry.Merged.Count > 0)
        .SelectMany(entry => entry.Merged.Prepend(entry.Sentence), (entry, sentence) => (entry, sentence)).ToLookup(pair => pair.sentence, pair => pair.entry);

    /// <summary>What may stand beside an answer, what is named most first.</summary>
    /// <param name="term">The answer.</param>
    /// <param name="mention">Where it was taken from.</param>
    /// <param name="answer">How it is written there.</param>
    /// <param name="context">The stems of the rest of the sentence.</param>
    /// <param name="gender">What the sentence calls somebody: "she".</param>
    public IEnumerable<string> Beside(Term term, Mention mention, string answer, HashSet<string> context, Gender gender)
    {
        // Two names are two, but "film" and "documentary" may be two words for one thing.
        if (term.Listed is not null && term.Kind is AskedKind.Thing or AskedKind.Role)
        {
            return [];
        }

        var said = new Dictionary<SentenceView, bool>();
        return terms.Where(other => other != term && other.Class == term.Class && other.IsPlural == term.IsPlural && (other.Country is null) == (term.Country is null)
                && (term.Listed is null || other.Listed?.Group != term.Listed.Group) && (term.Kind != AskedKind.Person || PersonChoices.MayStand(other, gender, PersonChoices.PartOf(term, answer))) && !term.IsAkinTo(other) && !Related(term, other) && !SaidOf(other, context, said)
                && !other.Mentions.Exists(there => TellOneEvent(there.Sentence.Sentence, mention.Sentence.Sentence)))
            .OrderByDescending(other => other.Mentions.Count).ThenBy(other => other.Mentions[0].First)
            .SelectMany(other => term.Kind == AskedKind.Person ? PersonChoices.CalledLike(other, PersonChoices.PartOf(term, answer)) : other.Names);
    }

    // Whoever is named where the same event is told again may have had a part in it: "Peru now joins Chile in recognising …".
    private bool TellOneEvent(Sentence one, Sentence other) => told[one].Intersect(told[other]).Any();

    // "Gdansk, Poland", "the Peruvian capital, Lima": where one is, the other is.
    private bool Related(Term term, Term other)
    {
        if (term.Country is not null && (term.Country == other.Country))
        {
            return true;
        }

        foreach (var mention in term.Mentions)
        {
            foreach (var near in other.Mentions.Where(near => near.Sentence == mention.Sentence))
            {
                var (first, second) = mention.First < near.First ? (mention, near) : (near, mention);
                if (second.First - first.End <= 1 && (second.First == first.End || article.Tokens[first.End].IsMark(',') || article.Tokens[first.End].IsMark('(') || article.Tokens[first.End].IsMark('-')))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool SaidOf(Term other, HashSet<string> context, Dictionary<SentenceView, bool> said)
    {
        foreach (var sentence in other.Mentions.Select(mention => mention.Sentence))
        {
            if (!said.TryGetValue(sentence, out var saidThere))
            {
                said[sentence] = saidThere = ContentWords.ShareAtLeast(SaidToo, context, sentence.Stems);
            }

            if (saidThere)
            {
                return true;
            }
        }

        return false;
    }
}
