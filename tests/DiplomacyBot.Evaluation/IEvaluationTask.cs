using System.Text.Json.Nodes;

namespace DiplomacyBot.Evaluation;

/// <summary>One thing that the engine does, on one corpus. It gets documents only, never their gold.</summary>
/// <remarks>A task is made anew for each pass over its corpus, so it may gather what its documents say.</remarks>
internal interface IEvaluationTask
{
    /// <summary>The predictions of one document, as the scorer reads them. Only the time spent here and in <see cref="Finish"/> is measured.</summary>
    IEnumerable<JsonObject> Predict(CorpusDocument document);

    /// <summary>The predictions that need all documents; none for most tasks.</summary>
    IEnumerable<JsonObject> Finish() => [];
}
