using System.Runtime.InteropServices;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Summaries;

/// <summary>What an article is about, as weights: its content words, and the pairs of neighbouring words that come up more than once.</summary>
/// <remarks>A word weighs the more, the more sentences have it and the earlier they stand, and more yet if it is a name. Linear in the text.</remarks>
internal sealed class TopicWeights
{
    // As in ContentWords, so that a word cut here is cut there.
    private const int LongestWord = 64;

    // An element is a word or a pair of words; the words come first.
    private readonly List<double> weights = [];
    private readonly List<int> sentenceCounts = [];
    private readonly Dictionary<string, int> wordIds = new(StringComparer.Ordinal);
    private readonly int[][] elements;

    private TopicWeights(int sentences) => elements = new int[sentences][];

    /// <summary>The weight of each element.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>The weight of a word by its stem; 0 for one that the article does not have.</summary>
    public double WeightOf(string stem) => wordIds.TryGetValue(stem, out var word) ? weights[word] : 0;

    /// <summary>The distinct elements of a sentence.</summary>
    public int[] Of(SentenceView sentence) => elements[sentence.Index];

    /// <summary>The weight of what stands at places that together weigh so much.</summary>
    public static double Emphasised(double places, bool isName) => Math.Pow(places, SummaryRule.Emphasis) * (isName ? 1 + SummaryRule.NameBonus : 1);

    /// <summary>Reads the first sentences of an article.</summary>
    public static TopicWeights Read(ArticleText article, int sentences)
    {
        var topic = new TopicWeights(sentences);
        var words = topic.ReadWords(article);
        topic.ReadPairs(article, words);
        return topic;
    }

    private int[][] ReadWords(ArticleText article)
    {
        var lookup = wordIds.GetAlternateLookup<ReadOnlySpan<char>>();
        var named = new List<int>();
        var words = new int[elements.Length][];
        Span<char> buffer = stackalloc char[LongestWord];
        for (var i = 0; i < elements.Length; i++)
        {
            var sentence = article.Sentences[i];
            words[i] = [.. sentence.Stems.Select(stem => Add(wordIds, stem))];
            foreach (var word in words[i])
            {
                Count(word, i);
            }

            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if (article.Tokens[at].IsCapitalised && lookup.TryGetValue(StemOf(article, at, buffer), out var word))
                {
                    CollectionsMarshal.SetCount(named, Math.Max(named.Count, word + 1));
                    named[word]++;
                }
            }
        }

        for (var word = 0; word < weights.Count; word++)
        {
            var isName = word < named.Count && named[word] * 2 >= sentenceCounts[word];
            weights[word] = Emphasised(weights[word], isName);
        }

        return words;
    }

    private void ReadPairs(ArticleText article, int[][] words)
    {
        var first = weights.Count;
        var stems = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var ids = new Dictionary<long, int>();
        var pairs = new List<int>[elements.Length];
        // The last sentence that had the pair, so that it counts once a sentence.
        var lastIn = new List<int>();
        for (var i = 0; i < elements.Length; i++)
        {
            pairs[i] = [];
            foreach (var key in Pairs(article, article.Sentences[i], stems))
            {
                var pair = Add(ids, key);
                if (pair - first == lastIn.Count)
                {
                    lastIn.Add(-1);
                }

                if (lastIn[pair - first] != i)
                {
                    lastIn[pair - first] = i;
                    pairs[i].Add(pair);
                    Count(pair, i);
                }
            }
        }

        for (var pair = first; pair < weights.Count; pair++)
        {
            // What comes up once is how it was said, not what it is about.
            weights[pair] = sentenceCounts[pair] < 2 ? 0 : Emphasised(weights[pair], isName: false);
        }

        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = [.. words[i], .. pairs[i].Where(pair => weights[pair] > 0)];
        }
    }

    // Neighbouring words as the numbers of both, function words included: "of the" says little, but "under the treaty" has to be found too.
    private static List<long> Pairs(ArticleText article, SentenceView sentence, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stems)
    {
        var pairs = new List<long>(sentence.EndToken - sentence.FirstToken);
        var previous = -1;
        Span<char> buffer = stackalloc char[LongestWord];
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (article.Tokens[at].Kind == TokenKind.Mark)
            {
                continue;
            }

            var stem = StemOf(article, at, buffer);
            if (!stems.TryGetValue(stem, out var id))
            {
                stems[stem] = id = stems.Dictionary.Count;
            }

            if (previous >= 0)
            {
                pairs.Add(((long)previous << 32) | (uint)id);
            }

            previous = id;
        }

        return pairs;
    }

    private static ReadOnlySpan<char> StemOf(ArticleText article, int at, Span<char> buffer)
    {
        var word = article.Tokens[at].Of(article.Text);
        return Stem.Of(LowerCase.Of(word[..Math.Min(word.Length, buffer.Length)], buffer));
    }

    private int Add<TKey>(Dictionary<TKey, int> ids, TKey key)
        where TKey : notnull
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out var known);
        if (!known)
        {
            id = weights.Count;
            weights.Add(0);
            sentenceCounts.Add(0);
        }

        return id;
    }

    private void Count(int element, int sentence)
    {
        weights[element] += SummaryRule.Position(sentence, SummaryRule.HalfWeight);
        sentenceCounts[element]++;
    }
}
