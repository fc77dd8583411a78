using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Summaries;

/// <summary>How central each sentence is: those that share rare words with many others.</summary>
/// <remarks>Continuous LexRank: sentences are nodes, edges carry the idf-weighted cosine of their stems, and a random walk gives the score.
/// Sources: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004 (damping 0.85 as in
/// Page and Brin, 1998). The inverse document frequency is taken within the article, each sentence being a document.</remarks>
internal static class SentenceCentrality
{
    /// <summary>Sentences beyond this number get no centrality, so that time stays linear in the text.</summary>
    public const int MostSentences = 300;

    private const double Damping = 0.85;
    private const int Rounds = 30;

    /// <summary>A score for each of the first <see cref="MostSentences"/> sentences: 0 to 1, the most central has 1.</summary>
    public static double[] Of(IReadOnlyList<SentenceView> sentences)
    {
        var count = Math.Min(sentences.Count, MostSentences);
        var weights = Similarities(sentences, count);
        var score = new double[count];
        Array.Fill(score, 1.0 / Math.Max(1, count));
        var next = new double[count];
        var degree = new double[count];
        for (var i = 0; i < count; i++)
        {
            degree[i] = weights[i].Sum();
        }

        for (var round = 0; round < Rounds; round++)
        {
            Array.Fill(next, (1 - Damping) / count);
            for (var i = 0; i < count; i++)
            {
                var flow = degree[i] > 0 ? Damping * score[i] / degree[i] : 0;
                for (var k = 0; flow > 0 && k < count; k++)
                {
                    next[k] += flow * weights[i][k];
                }
            }

            (score, next) = (next, score);
        }

        var top = count == 0 ? 0 : score.Max();
        return [.. score.Select(s => top > 0 ? s / top : 0)];
    }

    private static double[][] Similarities(IReadOnlyList<SentenceView> sentences, int count)
    {
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            foreach (var stem in sentences[i].Stems)
            {
                frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
            }
        }

        var idf = frequency.ToDictionary(f => f.Key, f => Math.Log(1 + ((double)count / f.Value)), StringComparer.Ordinal);
        var norm = new double[count];
        for (var i = 0; i < count; i++)
        {
            norm[i] = Math.Sqrt(sentences[i].Stems.Sum(stem => idf[stem] * idf[stem]));
        }

        var weights = new double[count][];
        for (var i = 0; i < count; i++)
        {
            weights[i] = new double[count];
        }

        for (var i = 0; i < count; i++)
        {
            for (var k = i + 1; k < count; k++)
            {
                var (small, large) = sentences[i].Stems.Count < sentences[k].Stems.Count ? (i, k) : (k, i);
                var shared = 0.0;
                foreach (var stem in sentences[small].Stems)
                {
                    if (sentences[large].Stems.Contains(stem))
                    {
                        shared += idf[stem] * idf[stem];
                    }
                }

                weights[i][k] = weights[k][i] = shared == 0 ? 0 : shared / (norm[i] * norm[k]);
            }
        }

        return weights;
    }
}
