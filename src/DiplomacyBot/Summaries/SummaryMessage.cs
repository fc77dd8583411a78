using System.Globalization;
using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.HardWords;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Summaries;

/// <summary>A summary as a message: whole sentences with their paragraphs, and buttons for the other lengths.</summary>
internal static class SummaryMessage
{
    // Chosen sentences belong together: a long summary may pass the comfortable length before it is spread over pages.
    private const int MostOnPage = 1650;

    private static readonly Texts Words = Texts.Of("summaries");

    public static Reply Empty => Words.Refuse("empty");

    /// <summary>The summary for one person.</summary>
    /// <param name="interaction">Who reads.</param>
    /// <param name="open">The article.</param>
    /// <param name="length">How long.</param>
    /// <param name="page">From 0; too high a number gives the last.</param>
    /// <param name="hardWords">Its words that are explained.</param>
    public static Reply Private(Interaction interaction, OpenArticle open, SummaryLength length, int page, IReadOnlyList<HardWord> hardWords)
    {
        var pages = Pages(open, length);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        return Reply.Say(Text(open, length, pages, shown), Rows(interaction.User.Id, open, length, shown, pages.Count, hardWords));
    }

    /// <summary>The summary's page in the channel.</summary>
    public static Reply Shared(Interaction interaction, OpenArticle open, SummaryLength length, int page)
    {
        var pages = Pages(open, length);
        var text = Text(open, length, pages, Math.Clamp(page, 0, pages.Count - 1));
        return Reply.Say(
            Markdown.Of($"{text}\n\n{ChannelSharing.SharedBy(interaction)}"),
            ActionRow.Of(new Button(CustomId.ForAnyone(BriefingOpen.Name, Number(open.Article.Id)), ReadingWords.OpenBriefing, ButtonStyle.Primary)));
    }

    private static IReadOnlyList<Markdown> Pages(OpenArticle open, SummaryLength length) => ReplyPages.Fill(
        open.Reading.Summary(length).Select(sentence => Quoted.WithParagraph(open.Reading, sentence)), "\n\n", MostOnPage);

    private static Markdown Text(OpenArticle open, SummaryLength length, IReadOnlyList<Markdown> pages, int page)
    {
        var count = open.Reading.Summary(length).Count;
        var title = Markdown.Of($"**{CodePoints.Label(open.Revision.Title, 100)}**");
        var line = Words.Say("heading", ("count", count), ("byline", ReadingWords.Byline(open.Revision))) + ReadingWords.PageOf(page, pages.Count);
        var parts = new List<Markdown> { Markdown.Lines(title, line) };
        if (ReadingWords.LanguageRemark(open.Reading) is { IsEmpty: false } remark)
        {
            parts.Add(remark);
        }
        parts.Add(count == 0 ? Words.Say("empty") : pages[page]);
        return Markdown.Join("\n\n", parts);
    }

    private static List<ActionRow> Rows(Snowflake owner, OpenArticle open, SummaryLength length, int page, int pages, IReadOnlyList<HardWord> hardWords)
    {
        var revision = Number(open.Revision.Id);
        var lengths = SummaryLengths.All.Select(other => new Button(
            CustomId.For(owner, SummaryTurn.Name, revision, SummaryLengths.KeyOf(other), "0", "length"),
            SummaryLengths.LabelOf(other),
            other == length ? ButtonStyle.Primary : ButtonStyle.Secondary,
            other == length));
        var rows = new List<ActionRow> { ActionRow.Of([.. lengths]) };
        var second = new List<Component>();
        if (pages > 1)
        {
            second.Add(Turn(page - 1, "previous", ReadingWords.Previous));
            second.Add(Turn(page + 1, "next", ReadingWords.Next));
        }
        if (open.Reading.SummaryPoints(length).Count > 0)
        {
            second.Add(SummaryEvidence.Button(owner, open, length));
        }
        if (HardWordsMessage.ButtonFor(owner, open, hardWords) is { } explain)
        {
            second.Add(explain);
        }
        if (open.Article.State == ArticleState.Published)
        {
            second.Add(new Button(CustomId.For(owner, SummaryShare.Name, revision, SummaryLengths.KeyOf(length), Number(page)), ReadingWords.ShowInChannel));
        }
        if (second.Count > 0)
        {
            rows.Add(new ActionRow(second));
        }
        return rows;

        Button Turn(int to, string way, string label) => new(
            CustomId.For(owner, SummaryTurn.Name, revision, SummaryLengths.KeyOf(length), Number(to), way), label, Disabled: to < 0 || to >= pages);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
