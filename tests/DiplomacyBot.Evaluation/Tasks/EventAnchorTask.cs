using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>The date of what each sentence tells.</summary>
internal sealed class EventAnchorTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        // The title, which the scorer counts as sentence 0, is a field of its own.
        var sentences = document.Texts("sentences");
        var published = document.Day("dct");
        for (var i = 0; i < sentences.Count; i++)
        {
            var first = TimeReader.Read(sentences[i], published).FirstOrDefault(mention => mention.Type == TimexType.Date && char.IsAsciiDigit(mention.Value[0]));
            yield return new JsonObject
            {
                ["doc"] = document.Text("id"),
                ["sent"] = i + 1,
                ["date"] = first?.Value ?? published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            };
        }
    }
}
