using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>Who said what, with the words that name the source. What stands inside another report is left out, as the corpus does.</summary>
internal sealed class QuoteTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var reading = ArticleReader.Read(document.Text("text"), document.Day("date"));
        var attributions = reading.Quotes.Where(quote => !quote.IsInside).Select(quote => (JsonNode)new JsonObject
        {
            ["content"] = Spans(quote.Content),
            ["source"] = quote.Source is { } source ? Spans([source]) : new JsonArray(),
            ["cue"] = Spans([quote.Cue]),
            ["speaker"] = quote.Speaker?.Name,
            ["shown"] = quote.IsStatement && quote.Sentence is not null,
            ["why"] = quote.Why,
        });
        yield return new JsonObject { ["id"] = document.Text("id"), ["attributions"] = new JsonArray([.. attributions]) };
    }

    private static JsonArray Spans(IEnumerable<TextSpan> spans) => new([.. spans.Select(span => (JsonNode)new JsonArray(span.Start, span.End))]);
}
