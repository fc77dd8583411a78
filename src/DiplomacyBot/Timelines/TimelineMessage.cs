using System.Globalization;
using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Timelines;

/// <summary>A timeline as a message: dated entries in order, then the undated ones under their own heading. Pages turn between entries.</summary>
internal static class TimelineMessage
{
    private static readonly Texts Words = Texts.Of("timelines");

    /// <summary>The label of the button that opens the text form in private.</summary>
    public static string ReadYourself => Words.Label("read-yourself");

    public static Reply NothingFound => Words.Refuse("nothing-found");

    /// <summary>The timeline for one person.</summary>
    public static Reply Private(Interaction interaction, OpenArticle open, int page)
    {
        var pages = Pages(open.Reading);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var buttons = new List<Component>();
        if (pages.Count > 1)
        {
            buttons.Add(Turn(interaction.User.Id, open, shown - 1, "previous", ReadingWords.Previous, pages.Count));
            buttons.Add(Turn(interaction.User.Id, open, shown + 1, "next", ReadingWords.Next, pages.Count));
        }
        if (HasEntries(open.Reading))
        {
            buttons.Add(TimelineEvidence.Button(interaction.User.Id, open));
        }
        if (open.Reading.Timeline.Dated.Count > 0)
        {
            buttons.Add(TimelinePictureMessage.Open(interaction.User.Id, open.Revision.Id));
        }
        if (open.Article.State == ArticleState.Published && HasEntries(open.Reading))
        {
            buttons.Add(new Button(CustomId.For(interaction.User.Id, TimelineShare.Name, Number(open.Revision.Id), Number(shown)), ReadingWords.ShowInChannel));
        }
        return Reply.Say(Text(open, pages, shown), buttons.Count == 0 ? [] : [new ActionRow(buttons)]);
    }

    /// <summary>A page in the channel; whoever wants the rest reads it in private.</summary>
    public static Reply Shared(Interaction interaction, OpenArticle open, int page)
    {
        var pages = Pages(open.Reading);
        var text = Text(open, pages, Math.Clamp(page, 0, pages.Count - 1));
        return Reply.Say(
            Markdown.Of($"{text}\n\n{ChannelSharing.SharedBy(interaction)}"),
            new ActionRow(
            [
                new Button(CustomId.ForAnyone(TimelineOpen.Name, Number(open.Article.Id)), ReadYourself, ButtonStyle.Primary),
                .. open.Reading.Timeline.Dated.Count > 0 ? [TimelinePictureMessage.Open(null, open.Revision.Id)] : Array.Empty<Component>(),
                new Button(CustomId.ForAnyone(BriefingOpen.Name, Number(open.Article.Id)), ReadingWords.OpenBriefing),
            ]));
    }

    private static IReadOnlyList<Markdown> Pages(ArticleReading reading) => ReplyPages.Fill(Units(reading), "\n\n");

    // The heading stands in one unit with the entry that follows, so that no page ends with it.
    private static IEnumerable<Markdown> Units(ArticleReading reading)
    {
        var (dated, undated) = (reading.Timeline.Dated, reading.Timeline.Undated);
        for (var index = 0; index < dated.Count; index++)
        {
            yield return Entry(reading, dated[index], index > 0 ? dated[index - 1] : null);
        }
        for (var index = 0; index < undated.Count; index++)
        {
            var entry = Entry(reading, undated[index], index > 0 ? undated[index - 1] : null);
            yield return index > 0 ? entry : Markdown.Of($"{Words.Say("undated")}\n\n{entry}");
        }
    }

    private static Markdown Entry(ArticleReading reading, TimelineEntry entry, TimelineEntry? above)
    {
        var lines = new List<Markdown> { Markdown.Of($"**{CodePoints.Label(DateWording.When(reading, entry), 100)}**") };
        // Right above it may already stand what it leans on.
        var before = reading.LeadIn(entry.Sentence);
        if (before.Count > 0 && before[^1] != above?.Sentence && Quoted.LeadIn(string.Join(' ', before.Select(reading.TextOf)), reading.TextOf(entry.Sentence)) is { } leadIn)
        {
            lines.Add(leadIn);
        }
        lines.Add(Quoted.WithParagraph(reading, entry.Sentence));
        var elsewhere = entry.Paragraphs.Where(paragraph => paragraph != entry.Sentence.Paragraph)
            .Select(paragraph => string.Create(CultureInfo.InvariantCulture, $"P{paragraph}")).ToList();
        if (elsewhere.Count > 0)
        {
            lines.Add(Words.Say("also-told", ("places", string.Join(", ", elsewhere))));
        }
        if (DateWording.Note(entry) is { } note)
        {
            lines.Add(Markdown.Of($"*{char.ToUpperInvariant(note[0]).ToString()}{note[1..]}.*"));
        }
        return Markdown.Lines(lines);
    }

    private static Markdown Text(OpenArticle open, IReadOnlyList<Markdown> pages, int page)
    {
        var parts = new List<Markdown>
        {
            Markdown.Lines(
                Markdown.Of($"**{CodePoints.Label(open.Revision.Title, 100)}**"),
                Words.Say("heading", ("byline", ReadingWords.Byline(open.Revision))) + ReadingWords.PageOf(page, pages.Count)),
        };
        if (ReadingWords.LanguageRemark(open.Reading) is { IsEmpty: false } remark)
        {
            parts.Add(remark);
        }
        else if (open.Revision.Published is null && open.Reading.Timeline.Undated.Count > 0)
        {
            parts.Add(Words.Say("no-date-of-its-own"));
        }
        if (HasEntries(open.Reading))
        {
            parts.Add(pages[page]);
        }
        else if (open.Reading.Language == "en")
        {
            parts.Add(Words.Say("nothing-found"));
        }
        return Markdown.Join("\n\n", parts);
    }

    private static bool HasEntries(ArticleReading reading) => reading.Timeline.Dated.Count + reading.Timeline.Undated.Count > 0;

    private static Button Turn(Snowflake owner, OpenArticle open, int to, string way, string label, int pages) => new(
        CustomId.For(owner, TimelinePage.Name, Number(open.Revision.Id), Number(to), way), label, Disabled: to < 0 || to >= pages);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
