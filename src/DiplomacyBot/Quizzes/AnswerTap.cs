using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>A tap on a choice, as it came from outside.</summary>
/// <param name="RunId">The run.</param>
/// <param name="RevisionId">The wording.</param>
/// <param name="ChoiceId">The choice.</param>
/// <param name="ClickedAt">When it was tapped, by Discord's clock.</param>
/// <param name="MessageAt">When the message was made that the button stands on, by Discord's clock.</param>
internal sealed record AnswerTap(long RunId, long RevisionId, string ChoiceId, DateTimeOffset ClickedAt, DateTimeOffset MessageAt)
{
    /// <summary>Reads a tap; null where the id is none of ours.</summary>
    public static AnswerTap? From(ComponentInteraction interaction, CustomId id) =>
        id.TryGetNumber(0, out var runId) && id.TryGetNumber(1, out var revisionId) && id.Arguments.Count == 3
            ? new AnswerTap(runId, revisionId, id.Argument(2), interaction.Id.CreatedAt, interaction.Message.Id.CreatedAt)
            : null;
}
