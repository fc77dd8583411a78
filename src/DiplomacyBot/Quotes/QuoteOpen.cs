using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Quotes;

/// <summary>"Read it yourself" under statements in a channel, in private.</summary>
internal sealed class QuoteOpen(SubjectRoom room, QuoteReplies replies) : IComponentHandler
{
    public const string Name = "whosaid.open";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenAsync(interaction, WhoSaidCommand.Kept, id.Argument(0), cancellationToken) is { } subject
            ? await replies.PrivateAsync(interaction, subject, id.Argument(0), page: 0, cancellationToken)
            : QuoteWording.Gone;
}
