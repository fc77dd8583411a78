using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Quotes;

/// <summary>The select that asked which article was meant.</summary>
internal sealed class QuotePick(ArticleRoom room, QuoteReplies replies) : IComponentHandler
{
    public const string Name = "whosaid.pick";

    public ComponentDefinition Definition { get; } = new(Name);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenChosenAsync(interaction, cancellationToken) is { } open
            ? await replies.PrivateAsync(interaction, new Subject.InArticle(open), kept: null, page: 0, cancellationToken)
            : ArticleNames.Gone;
}
