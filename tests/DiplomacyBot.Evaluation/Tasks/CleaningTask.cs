using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>The body of the article in a whole pasted page.</summary>
internal sealed class CleaningTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var text = document.Text("pasted");
        var reading = ArticleReader.Read(text);
        // Headings inside the article are part of its body; the title is not.
        var parts = reading.Headings.Where(heading => !heading.RepeatsTitle).Select(heading => heading.Span)
            .Concat(reading.Paragraphs.Select(paragraph => paragraph.Span)).OrderBy(span => span.Start);
        yield return new JsonObject { ["id"] = document.Text("id"), ["body"] = string.Join("\n\n", parts.Select(span => span.Of(text))) };
    }
}
