using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.HardWords;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Summaries;

/// <summary>The select that asked which article was meant; it remembers the length.</summary>
internal sealed class SummaryPick(ArticleRoom room, HardWordIndex hardWords) : IComponentHandler
{
    public const string Name = "summary.pick";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenChosenAsync(interaction, cancellationToken) is { } open
            ? SummaryMessage.Private(interaction, open, SummaryLengths.Parse(id.Argument(0)), 0, hardWords.In(open.Reading))
            : ArticleNames.Gone;
}
