using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>The sentence that a summary shows first, and whether it needs the one before it. The last line is the share that does.</summary>
/// <remarks>Written without the engine's own rule: it looks at the first word and for anything that could be a verb, and no more, so it finds fault where
/// there is none ("This week …") rather than the other way round.</remarks>
/// <param name="field">The field that holds the article.</param>
internal sealed class FirstShownTask(string field) : IEvaluationTask
{
    private static readonly HashSet<string> Leaning = new(
        ["he", "she", "it", "they", "his", "her", "their", "its", "him", "them", "this", "that", "these", "those", "such", "however", "but", "and", "so", "yet", "moreover", "meanwhile", "also", "instead", "then", "still", "nevertheless", "therefore", "thus", "otherwise"],
        StringComparer.OrdinalIgnoreCase);

    private int documents;
    private int faults;

    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var reading = ArticleReader.Read(document.Text(field));
        if (reading.Summary(SummaryLength.Short) is not [var first, ..])
        {
            yield break;
        }

        var words = reading.TextOf(first).Split([' ', '\u00a0', '\n', '"', '\u201c', '\u2018', '(', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
        var leans = words.Length > 0 && Leaning.Contains(words[0].Split('\'', '\u2019')[0]);
        var verbless = !words.Any(MayBeVerb);
        documents++;
        faults += leans || verbless ? 1 : 0;
        yield return new JsonObject { ["id"] = document.Text("id"), ["first"] = reading.TextOf(first), ["leans"] = leans, ["verbless"] = verbless };
    }

    public IEnumerable<JsonObject> Finish() => [new JsonObject { ["documents"] = documents, ["faults"] = faults, ["percent"] = Math.Round(100.0 * faults / Math.Max(1, documents), 2) }];

    // Regular endings and the commonest short verbs: wide on purpose, for a sentence without any of these has hardly a verb.
    private static bool MayBeVerb(string word)
    {
        var bare = word.TrimEnd('.', '!', '?', '\u201d', '"').ToLowerInvariant();
        return bare.EndsWith("ed", StringComparison.Ordinal) || bare.EndsWith('s') || bare.EndsWith("n't", StringComparison.Ordinal) || bare.EndsWith("n\u2019t", StringComparison.Ordinal)
            || bare is "are" or "were" or "be" or "been" or "have" or "had" or "will" or "would" or "can" or "could" or "may" or "might" or "must" or "should" or "do" or "did" or "said" or "told" or "made" or "took" or "went" or "came"
                or "got" or "gave" or "found" or "left" or "lost" or "won" or "met" or "held" or "began" or "became" or "saw" or "knew" or "set" or "put" or "cut" or "hit" or "let" or "ran" or "fell" or "rose" or "shot" or "sent" or "led" or "kept" or "gather";
    }
}
