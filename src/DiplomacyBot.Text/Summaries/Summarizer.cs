using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Summaries;

/// <summary>Chooses the sentences that matter: central ones, early ones, ones near the title and ones that tell an event; each readable alone.</summary>
internal static class Summarizer
{
    // What a chosen sentence takes from the score of one that shares its words, and when one only repeats the other.
    private const double RedundancyWeight = 0.4;
    private const double Repeated = 0.65;

    // A sentence that points back ("also", "these areas") reads less well alone.
    private const double PointsBack = 0.8;

    private const int MostRanked = 12;

    /// <summary>The best sentences, best first, no two alike; at most as many as any summary shows.</summary>
    public static IReadOnlyList<SentenceScore> Rank(ArticleText article, Timeline timeline, ScoreWeights weights)
    {
        var centrality = SentenceCentrality.Of(article.Sentences);
        var title = article.Page.TitleRange is { } range ? ContentWords.Of(article.Text.AsSpan(range.Start, range.End - range.Start)) : [];
        var events = timeline.Dated.Concat(timeline.Undated).Select(entry => entry.Sentence).ToHashSet();
        var candidates = new List<SentenceScore>();
        foreach (var sentence in article.Sentences.Take(SentenceCentrality.MostSentences))
        {
            if (StandsAlone.Objection(sentence, article) is null && Original(sentence, article) is null)
            {
                candidates.Add(Score(sentence, article, centrality[sentence.Index], title, events, weights));
            }
        }

        // Nothing reads well alone: the beginning is the honest choice.
        return candidates.Count == 0
            ? [.. article.Sentences.Take(MostRanked).Select(s => new SentenceScore(s, 1.0 / (1 + s.Index), "first in the text; no sentence stands alone"))]
            : Diverse(candidates);
    }

    /// <summary>The beginning of the text, for languages whose sentences the rules do not understand.</summary>
    public static IReadOnlyList<SentenceScore> ByPosition(ArticleText article) =>
        [.. article.Sentences.Take(MostRanked).Select(s => new SentenceScore(s, 1.0 / (1 + s.Index), "position only"))];

    /// <summary>Three to five points by the length of the article, in text order.</summary>
    public static IReadOnlyList<KeyPoint> KeyPoints(IReadOnlyList<SentenceScore> ranked, int sentences)
    {
        var count = sentences switch { <= 12 => 3, <= 40 => 4, _ => 5 };
        return [.. ranked.Take(count).OrderBy(r => r.Sentence.Index).Select(r => new KeyPoint(r.Sentence.Sentence, Math.Round(r.Score, 3), r.Why))];
    }

    /// <summary>An earlier sentence that this one only repeats; null where there is none nearby.</summary>
    public static SentenceView? Original(SentenceView sentence, ArticleText article)
    {
        const int reach = 40;
        const int fewestStems = 4;
        if (sentence.Stems.Count < fewestStems)
        {
            return null;
        }

        for (var i = Math.Max(0, sentence.Index - reach); i < sentence.Index; i++)
        {
            var earlier = article.Sentences[i];
            if (earlier.Stems.Count >= fewestStems && ContentWords.Share(sentence.Stems, earlier.Stems) >= Repeated)
            {
                return earlier;
            }
        }

        return null;
    }

    private static SentenceScore Score(SentenceView sentence, ArticleText article, double centrality, HashSet<string> title, HashSet<Sentence> events, ScoreWeights weights)
    {
        var position = weights.PositionHalf / (weights.PositionHalf + sentence.Index);
        var nearTitle = ContentWords.Share(title, sentence.Stems);
        var isEvent = events.Contains(sentence.Sentence);
        var score = (weights.Centrality * centrality) + (weights.Position * position) + (weights.Title * nearTitle) + (isEvent ? weights.Event : 0);
        if (LooksBack(sentence, article))
        {
            score *= PointsBack;
        }

        var reasons = new List<string>(3);
        if (isEvent)
        {
            reasons.Add("tells an event");
        }

        if (centrality >= 0.6)
        {
            reasons.Add("shares its words with many sentences");
        }

        if (position >= 0.6)
        {
            reasons.Add("stands early");
        }

        return new SentenceScore(sentence, score, reasons.Count == 0 ? "best of the rest" : string.Join(", ", reasons));
    }

    private static bool LooksBack(SentenceView sentence, ArticleText article)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            var token = article.Tokens[i];
            var pointing = token.Entry.Text is "these" or "those" && i + 1 < sentence.EndToken && article.Tokens[i + 1].IsWord && !article.Tokens[i + 1].Is(WordTags.Stop);
            if (token.Is("also") || pointing)
            {
                return true;
            }
        }

        return false;
    }

    // Maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998.
    private static List<SentenceScore> Diverse(List<SentenceScore> candidates)
    {
        var chosen = new List<SentenceScore>();
        var overlap = new double[candidates.Count];
        while (chosen.Count < MostRanked)
        {
            var best = -1;
            var bestScore = double.MinValue;
            for (var i = 0; i < candidates.Count; i++)
            {
                var score = candidates[i].Score - (RedundancyWeight * overlap[i]);
                if (overlap[i] < Repeated && score > bestScore)
                {
                    (best, bestScore) = (i, score);
                }
            }

            if (best < 0)
            {
                break;
            }

            var stems = candidates[best].Sentence.Stems;
            chosen.Add(candidates[best]);
            for (var i = 0; i < candidates.Count; i++)
            {
                var other = candidates[i].Sentence.Stems;
                overlap[i] = i == best ? 1 : Math.Max(overlap[i], other.Count <= stems.Count ? ContentWords.Share(other, stems) : ContentWords.Share(stems, other));
            }
        }

        return chosen;
    }
}
