using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.HardWords;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>The card as one person sees it, and as they share it.</summary>
internal sealed class BriefingReplies(ArticleRoom room, HardWordIndex hardWords)
{
    /// <summary>The card with a button to show it in the channel, and one for its hard words.</summary>
    public async Task<Reply> PrivateAsync(Interaction interaction, OpenArticle open, CancellationToken cancellationToken)
    {
        var card = await CardAsync(open, cancellationToken);
        var share = new Button(
            CustomId.For(interaction.User.Id, BriefingShare.Name, open.Article.Id.ToString(CultureInfo.InvariantCulture)), ReadingWords.ShowInChannel);
        return open.Article.State == ArticleState.Published
            ? card with { Rows = [.. card.Rows, HardWordsMessage.ButtonFor(interaction.User.Id, open, hardWords.In(open.Reading)) is { } explain ? ActionRow.Of(share, explain) : ActionRow.Of(share)] }
            : card with { Text = BriefingWording.NotVisible(open.Article) };
    }

    /// <summary>The card in the channel.</summary>
    public async Task<Reply> SharedAsync(Interaction interaction, OpenArticle open, CancellationToken cancellationToken) =>
        await CardAsync(open, cancellationToken) with { Text = ChannelSharing.SharedBy(interaction) };

    private async Task<Reply> CardAsync(OpenArticle open, CancellationToken cancellationToken) =>
        BriefingCard.For(open.Article, open.Revision, open.Reading, await room.QuizOfAsync(open.Article, cancellationToken));
}
