using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>A button that opens an article's card in private.</summary>
internal sealed class BriefingOpen(ArticleRoom room, BriefingReplies briefings) : IComponentHandler
{
    public const string Name = "briefing.open";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var articleId) && await room.OpenAsync(interaction, articleId, cancellationToken) is { } open
            ? await briefings.PrivateAsync(interaction, open, cancellationToken)
            : ArticleNames.Gone;
}
