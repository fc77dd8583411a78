using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>What is said around a briefing's card and its evidence.</summary>
internal static class BriefingWording
{
    /// <summary>Above the card of an article that only moderators see.</summary>
    public static Markdown NotVisible(Article article) => article.State == ArticleState.Draft
        ? Markdown.Of($"*A draft: only moderators see it.*")
        : Markdown.Of($"*Retired: only moderators see it.*");

    public static Reply NotForChannel => Reply.Refusal($"Members cannot see this article yet, so it stays private. Publish it first with /library open.");

    public static Reply NoEvidence => Reply.Refusal($"This article has no key points to give evidence for.");

    /// <summary>One key point in its paragraph.</summary>
    /// <param name="owner">Who turns the pages.</param>
    /// <param name="open">The article.</param>
    /// <param name="index">Which key point, from 0; must exist.</param>
    public static Reply Evidence(Snowflake owner, OpenArticle open, int index)
    {
        var reading = open.Reading;
        var point = reading.KeyPoints[index];
        var heading = Markdown.Of($"**Evidence {index + 1} of {reading.KeyPoints.Count}** · paragraph {point.Sentence.Paragraph} of “{CodePoints.Label(open.Revision.Title, 80)}”");
        var text = Markdown.Join("\n\n", [heading, Markdown.Of($"> {EvidenceParagraph.Of(reading, point.Sentence)}"), Markdown.Of($"*Chosen for: {point.Why}.*")]);
        return Reply.Say(text, ActionRow.Of(
            Turn(owner, open, index - 1, "Previous"),
            Turn(owner, open, index + 1, "Next")));
    }

    private static Button Turn(Snowflake owner, OpenArticle open, int index, string label) => new(
        CustomId.For(owner, EvidencePage.Name, Number(open.Revision.Id), Number(index), label),
        label,
        label == "Next" ? ButtonStyle.Primary : ButtonStyle.Secondary,
        index < 0 || index >= open.Reading.KeyPoints.Count);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
