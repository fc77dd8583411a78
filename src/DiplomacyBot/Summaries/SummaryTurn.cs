using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.HardWords;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Summaries;

/// <summary>Another length, or another page, of the same revision.</summary>
internal sealed class SummaryTurn(ArticleRoom room, HardWordIndex hardWords) : IComponentHandler
{
    public const string Name = "summary.turn";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var revisionId) && await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is { } open
            ? SummaryMessage.Private(interaction, open, SummaryLengths.Parse(id.Argument(1)), PageNumber.Read(id, 2), hardWords.In(open.Reading))
            : ArticleNames.Gone;
}
