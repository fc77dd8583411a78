using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>The select that asked which article was meant.</summary>
internal sealed class BriefingPick(ArticleRoom room, BriefingReplies briefings) : IComponentHandler
{
    public const string Name = "briefing.pick";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenChosenAsync(interaction, cancellationToken) is { } open
            ? await briefings.PrivateAsync(interaction, open, cancellationToken)
            : ArticleNames.Gone;
}
