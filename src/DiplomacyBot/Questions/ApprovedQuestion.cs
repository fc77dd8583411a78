using DiplomacyBot.Quizzes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Questions;

/// <summary>A proposal as a moderator lets it be asked.</summary>
/// <param name="Proposal">What was proposed; its sentence is the evidence.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">The choices with the proposal's ids, in its order.</param>
/// <param name="Explanation">What a person adds; empty for nothing.</param>
internal sealed record ApprovedQuestion(QuestionProposal Proposal, string Text, IReadOnlyList<Choice> Choices, string Explanation)
{
    /// <summary>The proposal as it is.</summary>
    public static ApprovedQuestion Of(QuestionProposal proposal) =>
        new(proposal, proposal.Stem, [.. proposal.Choices.Select(choice => new Choice(choice.Id, choice.Text))], "");
}
