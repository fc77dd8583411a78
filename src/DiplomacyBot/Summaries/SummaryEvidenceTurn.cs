using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Summaries;

/// <summary>Previous and next sentence of a summary, in its paragraph.</summary>
internal sealed class SummaryEvidenceTurn(ArticleRoom room) : IComponentHandler
{
    public const string Name = "summary.evidence.turn";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        SummaryEvidence.OpenAsync(room, interaction, id, cancellationToken);
}
