using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>"Evidence" under a card: the first key point in its paragraph, in private.</summary>
internal sealed class EvidenceOpen(ArticleRoom room) : IComponentHandler
{
    public const string Name = "briefing.evidence";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var articleId) || await room.OpenAsync(interaction, articleId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        return open.Reading.KeyPoints.Count == 0 ? BriefingWording.NoEvidence : BriefingWording.Evidence(interaction.User.Id, open, 0);
    }
}
