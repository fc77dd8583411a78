using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>Proposed questions, the usual number: those that come first where a moderator asks the bot.</summary>
internal sealed class QuestionTask : IEvaluationTask
{
    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var questions = QuestionProposer.Propose(ArticleReader.Read(document.Text("article"))).Select(proposal => (JsonNode)new JsonObject
        {
            ["question"] = proposal.Stem,
            ["answer"] = proposal.Answer,
            ["distractors"] = new JsonArray([.. proposal.Choices.Where(choice => choice.Id != proposal.RightChoiceId).Select(choice => (JsonNode)choice.Text)]),
        });
        yield return new JsonObject { ["id"] = document.Text("id"), ["questions"] = new JsonArray([.. questions]) };
    }
}
