using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Summaries;

/// <summary>Chooses the sentences that matter: those that together say most of what the article keeps coming back to, readable without the rest.</summary>
internal sealed class Summarizer
{
    /// <summary>Sentences beyond this number are not looked at: what matters stands before, and the work stays bounded.</summary>
    public const int MostSentences = 300;

    // A sentence that points back ("also", "these areas") reads less well alone.
    private const double PointsBack = 0.8;

    private const int MostRanked = 12;
    private const int EarlySentences = 5;

    // Below this number of paragraphs, points from one paragraph stand side by side.
    private const int FewestToSpread = 6;

    private readonly ArticleText article;
    private readonly HashSet<Sentence> events;
    private readonly List<(SentenceView Sentence, bool Leans)> showable = [];

    /// <summary>Reads what each ranking needs; rankings by several rules share it.</summary>
    public Summarizer(ArticleText article, Timeline timeline)
    {
        this.article = article;
        Topic = TopicWeights.Read(article, Math.Min(article.Sentences.Count, MostSentences));
        events = timeline.Dated.Concat(timeline.Undated).Select(entry => entry.Sentence).ToHashSet();
        foreach (var sentence in article.Sentences.Take(MostSentences))
        {
            var objection = StandsAlone.Objection(sentence, article);
            // What leans on the sentence before and points at it too needs it.
            var leans = objection is { OnlyFirst: true };
            if ((objection is null || (leans && !Reference.PointsBack(sentence, article))) && article.Repetitions.OriginalOf(sentence) is null && !NoComment.Tells(sentence, article))
            {
                showable.Add((sentence, leans));
            }
        }
    }

    /// <summary>What the article is about.</summary>
    public TopicWeights Topic { get; }

    /// <summary>How many words and pairs were looked at so far: the work, for tests that it stays bounded.</summary>
    public long Visits { get; private set; }

    /// <summary>The best sentences, best first, no two alike; at most as many as any summary shows.</summary>
    public IReadOnlyList<SentenceScore> Rank(SummaryRule rule)
    {
        var candidates = showable.Where(s => rule.MayLean || !s.Leans).Select(s => CandidateOf(s.Sentence, s.Leans, rule)).Where(c => c.Words >= rule.FewestWords).ToList();
        var spread = rule.Spread && article.Paragraphs.Count >= FewestToSpread;
        var choice = new CoverageChoice(Topic, candidates, rule.FreeWords);
        var chosen = choice.Choose(MostRanked, (first, second) => Alike(first.Sentence, second.Sentence) || (spread && first.Sentence.Paragraph == second.Sentence.Paragraph));
        Visits += choice.Visits;
        // Nothing reads well alone: the beginning is the honest choice.
        return chosen.Count == 0
            ? [.. article.Sentences.Take(MostRanked).Select(s => new SentenceScore(s, 1.0 / (1 + s.Index), [KeyPointReason.NothingStandsAlone]))]
            : Scores(chosen, choice);
    }

    /// <summary>The sentences that stand alone, or lean on the one before only by how they open, with their number of words and what each is worth to a summary, as a natural logarithm.</summary>
    public IEnumerable<(SentenceView Sentence, bool Leans, int Words, double Value)> StandingAlone()
    {
        var candidates = showable.Select(s => CandidateOf(s.Sentence, s.Leans, SummaryRule.Summary)).ToList();
        var choice = new CoverageChoice(Topic, candidates, SummaryRule.Summary.FreeWords);
        return candidates.Select(candidate => (candidate.Sentence, candidate.Leans, candidate.Words, choice.ValueOf(candidate)));
    }

    /// <summary>The beginning of the text, for languages whose sentences the rules do not understand.</summary>
    public static IReadOnlyList<SentenceScore> ByPosition(ArticleText article) =>
        [.. article.Sentences.Take(MostRanked).Select(s => new SentenceScore(s, 1.0 / (1 + s.Index), [KeyPointReason.PositionOnly]))];

    /// <summary>Three to five points by the length of the article, in text order.</summary>
    public static IReadOnlyList<KeyPoint> KeyPoints(IReadOnlyList<SentenceScore> ranked, int sentences)
    {
        var count = sentences switch { <= 12 => 3, <= 40 => 4, _ => 5 };
        return [.. ranked.Take(count).OrderBy(r => r.Sentence.Index).Select(Point)];
    }

    /// <summary>A ranked sentence as readers get it.</summary>
    public static KeyPoint Point(SentenceScore ranked) => new(ranked.Sentence.Sentence, Math.Round(ranked.Score, 3), ranked.Reasons);

    private Candidate CandidateOf(SentenceView sentence, bool leans, SummaryRule rule)
    {
        var isEvent = events.Contains(sentence.Sentence);
        var prior = Math.Log(SummaryRule.Position(sentence.Index, rule.HalfPosition)) + (isEvent ? Math.Log(rule.EventFactor) : 0);
        if (!rule.MayLean && Reference.PointsBack(sentence, article))
        {
            prior += Math.Log(PointsBack);
        }

        return new Candidate(sentence, Topic.Of(sentence), StandsAlone.WordCount(sentence, article), prior, leans, isEvent);
    }

    private static bool Alike(SentenceView first, SentenceView second)
    {
        var (small, large) = first.Stems.Count <= second.Stems.Count ? (first, second) : (second, first);
        return ContentWords.ShareAtLeast(Repetitions.Repeated, small.Stems, large.Stems);
    }

    // The value is a ratio of weights, which says nothing by itself: shown as a share of the best one's.
    private static List<SentenceScore> Scores(List<Candidate> chosen, CoverageChoice choice)
    {
        var values = chosen.ConvertAll(choice.ValueOf);
        var best = values.Max();
        return [.. chosen.Select((candidate, i) => new SentenceScore(candidate.Sentence, Math.Exp(values[i] - best), Reasons(candidate, i)))];
    }

    private static List<KeyPointReason> Reasons(Candidate candidate, int rank)
    {
        var reasons = new List<KeyPointReason>(3);
        if (candidate.Event)
        {
            reasons.Add(KeyPointReason.TellsAnEvent);
        }

        if (rank < 3)
        {
            reasons.Add(KeyPointReason.Central);
        }

        if (candidate.Sentence.Index < EarlySentences)
        {
            reasons.Add(KeyPointReason.StandsEarly);
        }

        return reasons.Count == 0 ? [KeyPointReason.AddsTheRest] : reasons;
    }
}
