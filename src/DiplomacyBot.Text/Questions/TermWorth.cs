using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Summaries;

namespace DiplomacyBot.Text.Questions;

/// <summary>How likely an answer is to be worth asking for: whether somebody who tells the article in three sentences would say it.</summary>
/// <remarks>Its weight is the geometric mean of two weights of the kind that <see cref="TopicWeights"/> gives: that of the answer's words, whatever
/// form they have and whoever bears them, and that of the answer itself, by the sentences that have it. The first alone takes a word for the thing
/// ("shot" for a shooting), the second alone forgets that the article speaks of it in other words too. A name is worth more than a common noun
/// by as much as it is in summaries.</remarks>
internal sealed class TermWorth(TopicWeights topic)
{
    private readonly Dictionary<Term, double> mentions = [];

    /// <summary>The worth of a term where it is called by the name that weighs most: 0 or more.</summary>
    public double Of(Term term)
    {
        var most = 0.0;
        foreach (var name in term.Names)
        {
            most = Math.Max(most, Of(term, name));
        }

        return most;
    }

    /// <summary>The worth of a term where it is called so: 0 or more.</summary>
    public double Of(Term term, string name)
    {
        if (!mentions.TryGetValue(term, out var ofMentions))
        {
            mentions[term] = ofMentions = OfMentions(term);
        }

        return Math.Sqrt(OfWords(term.StemsOf(name)) * ofMentions) / (IsNoun(term) ? 1 + SummaryRule.NameBonus : 1);
    }

    // Whoever has not read the article rules out more of what stands beside a common noun than of what stands beside a name.
    private static bool IsNoun(Term term) => term.Kind is AskedKind.Thing or AskedKind.Role;

    // A name of several words is as salient as its least salient word.
    private double OfWords(HashSet<string> stems)
    {
        var least = stems.Count == 0 ? 0 : double.MaxValue;
        foreach (var stem in stems)
        {
            least = Math.Min(least, topic.WeightOf(stem));
        }

        return least;
    }

    private static double OfMentions(Term term)
    {
        var sum = 0.0;
        SentenceView? previous = null;
        foreach (var mention in term.Mentions)
        {
            sum += mention.Sentence == previous ? 0 : SummaryRule.Position(mention.Sentence.Index, SummaryRule.HalfWeight);
            previous = mention.Sentence;
        }

        return TopicWeights.Emphasised(sum, isName: false);
    }
}
