namespace DiplomacyBot.Evaluation.Training;

/// <summary>Precision, recall and F1 as the scorer of the corpus counts them: shingles of four words, and bags of words.</summary>
internal sealed class CleaningScore
{
    private const int Shingle = 4;
    private double precision;
    private double recall;
    private double tokens;
    private int pages;
    private int answered;

    public void Add(List<string> gold, List<string> found)
    {
        pages++;
        var (goldShingles, foundShingles) = (Shingles(gold), Shingles(found));
        var shared = Shared(goldShingles, foundShingles);
        recall += (double)shared / Math.Max(1, goldShingles.Values.Sum());
        if (foundShingles.Count > 0)
        {
            answered++;
            precision += (double)shared / foundShingles.Values.Sum();
        }

        var same = Shared(Bag(gold), Bag(found));
        tokens += 2.0 * same / Math.Max(1, gold.Count + found.Count);
    }

    public override string ToString()
    {
        var (p, r) = (100 * precision / Math.Max(1, answered), 100 * recall / Math.Max(1, pages));
        return FormattableString.Invariant($"shingle P {p:0.0} R {r:0.0} F1 {2 * p * r / (p + r):0.0}, token F1 {100 * tokens / Math.Max(1, pages):0.0}, {pages} pages");
    }

    private static Dictionary<string, int> Bag(IEnumerable<string> items) => items.CountBy(item => item).ToDictionary();

    private static Dictionary<string, int> Shingles(List<string> words) =>
        Bag(Enumerable.Range(0, Math.Max(words.Count == 0 ? 0 : 1, words.Count - Shingle + 1)).Select(i => string.Join(' ', words.Skip(i).Take(Shingle))));

    private static int Shared(Dictionary<string, int> first, Dictionary<string, int> second) =>
        first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
}
