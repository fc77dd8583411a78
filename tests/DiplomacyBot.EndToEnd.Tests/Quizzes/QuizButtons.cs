using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.EndToEnd.Tests.Town;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Quizzes;

/// <summary>What a button A to D of an open question stands for.</summary>
internal sealed record AnswerButton(string Label, string CustomId, Snowflake Member, long RunId, long RevisionId, string ChoiceId);

internal static class QuizButtons
{
    extension(Shown shown)
    {
        /// <summary>The buttons A to D; none where no question is open.</summary>
        public IReadOnlyList<AnswerButton> Answers => [.. shown.Buttons.Select(label => Read(label, (string?)shown.Button(label)["custom_id"])).OfType<AnswerButton>()];
    }

    extension(SandboxTown town)
    {
        /// <summary>Finds the right one by the stored key, and a wrong one.</summary>
        public async Task<(AnswerButton Right, AnswerButton Wrong)> KeyOfAsync(Shown question, CancellationToken cancellationToken)
        {
            var answers = question.Answers;
            await using var db = await town.OpenDatabaseAsync(cancellationToken);
            var key = (await db.QuestionRevisions.SingleAsync(r => r.Id == answers[0].RevisionId, cancellationToken)).AnswerId;
            return (answers.Single(answer => answer.ChoiceId == key), answers.First(answer => answer.ChoiceId != key));
        }
    }

    private static AnswerButton? Read(string label, string? customId) =>
        customId is not null && CustomId.TryParse(customId, out var id) && id.Handler == "quiz.answer" && id.TryGetNumber(0, out var run) && id.TryGetNumber(1, out var revision)
            ? new AnswerButton(label, customId, id.Owner!.Value, run, revision, id.Argument(2))
            : null;
}
