using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Quotes;

/// <summary>Previous and next page of statements.</summary>
internal sealed class QuoteTurn(SubjectRoom room, QuoteReplies replies) : IComponentHandler
{
    public const string Name = "whosaid.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenAsync(interaction, WhoSaidCommand.Kept, id.Argument(0), cancellationToken) is { } subject
            ? await replies.PrivateAsync(interaction, subject, id.Argument(0), PageNumber.Read(id, 1), cancellationToken)
            : QuoteWording.Gone;
}
