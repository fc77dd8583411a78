using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>Previous and next key point.</summary>
internal sealed class EvidencePage(ArticleRoom room) : IComponentHandler
{
    public const string Name = "evidence.page";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var revisionId) || await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        return id.TryGetNumber(1, out var index) && index < open.Reading.KeyPoints.Count
            ? BriefingWording.Evidence(interaction.User.Id, open, (int)index)
            : BriefingWording.NoEvidence;
    }
}
