using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Quotes;

/// <summary>Who said what as a message with its buttons. Pages turn between statements.</summary>
internal sealed class QuoteReplies(SubjectRoom room, LibraryStatements library)
{
    /// <summary>The statements for one person.</summary>
    /// <param name="interaction">Who asks.</param>
    /// <param name="subject">Of what.</param>
    /// <param name="kept">What its buttons carried before; null to keep it anew.</param>
    /// <param name="page">Which page, from 0; too high a number is the last.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Reply> PrivateAsync(Interaction interaction, Subject subject, string? kept, int page, CancellationToken cancellationToken)
    {
        var pages = QuoteMessage.Pages(subject, await library.OfAsync(interaction.GuildId!.Value, subject, cancellationToken));
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var text = QuoteMessage.Text(subject, pages, shown);
        if (pages[shown].First is not { } first)
        {
            return Reply.Say(text);
        }
        var carried = kept ?? await room.KeepAsync(interaction, WhoSaidCommand.Kept, subject, cancellationToken);
        var buttons = new List<Component>();
        if (pages.Count > 1)
        {
            buttons.Add(Turn(interaction.User.Id, carried, shown - 1, "previous", ReadingWords.Previous, pages.Count));
            buttons.Add(Turn(interaction.User.Id, carried, shown + 1, "next", ReadingWords.Next, pages.Count));
        }
        buttons.Add(QuoteEvidence.Button(interaction.User.Id, first));
        if (subject is not Subject.InArticle { Open.Article.State: not ArticleState.Published })
        {
            buttons.Add(new Button(CustomId.For(interaction.User.Id, QuoteShare.Name, carried, Number(shown)), ReadingWords.ShowInChannel));
        }
        return Reply.Say(text, new ActionRow(buttons));
    }

    /// <summary>A page in the channel; whoever wants the rest reads it in private.</summary>
    public async Task<Reply> SharedAsync(Interaction interaction, Subject subject, string kept, int page, CancellationToken cancellationToken)
    {
        var pages = QuoteMessage.Pages(subject, await library.OfAsync(interaction.GuildId!.Value, subject, cancellationToken));
        var text = QuoteMessage.Text(subject, pages, Math.Clamp(page, 0, pages.Count - 1));
        return Reply.Say(
            Markdown.Of($"{text}\n\n{ChannelSharing.SharedBy(interaction)}"),
            ActionRow.Of(new Button(CustomId.ForAnyone(QuoteOpen.Name, kept), QuoteWording.ReadYourself, ButtonStyle.Primary)));
    }

    private static Button Turn(Snowflake owner, string kept, int to, string way, string label, int pages) => new(
        CustomId.For(owner, QuoteTurn.Name, kept, Number(to), way), label, Disabled: to < 0 || to >= pages);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
