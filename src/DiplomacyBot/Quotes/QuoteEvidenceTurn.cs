using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Quotes;

/// <summary>Previous and next statement of an article, in its paragraph.</summary>
internal sealed class QuoteEvidenceTurn(ArticleRoom room) : IComponentHandler
{
    public const string Name = "whosaid.evidence.turn";

    public ComponentDefinition Definition { get; } = new(Name);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        QuoteEvidence.OpenAsync(room, interaction, id, cancellationToken);
}
