using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>Time expressions with their TIMEX3 values: timex and timex_wikiwars alike.</summary>
internal sealed class TimexTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var text = document.Text("text");
        var timexes = new JsonArray();
        foreach (var mention in TimeReader.Read(text, document.Day("dct")))
        {
            timexes.Add(new JsonObject
            {
                ["start"] = mention.Span.Start,
                ["end"] = mention.Span.End,
                ["type"] = mention.TypeName,
                ["value"] = mention.Value,
                ["text"] = mention.Span.Of(text),
                ["why"] = mention.Why,
            });
        }

        yield return new JsonObject { ["id"] = document.Text("id"), ["timexes"] = timexes };
    }
}
