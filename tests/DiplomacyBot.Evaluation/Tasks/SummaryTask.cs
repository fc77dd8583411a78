using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>Summaries of three sentences, exactly those the bot shows.</summary>
internal sealed class SummaryTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var reading = ArticleReader.Read(document.Text("article"));
        var sentences = reading.Summary(SummaryLength.Short).Select(sentence => (JsonNode)reading.TextOf(sentence));
        yield return new JsonObject { ["id"] = document.Text("id"), ["sentences"] = new JsonArray([.. sentences]) };
    }
}
