using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Briefings;

/// <summary>What is said around a briefing's card and its evidence.</summary>
internal static class BriefingWording
{
    private static readonly Texts Words = Texts.Of("briefings");

    /// <summary>Above the card of an article that only moderators see.</summary>
    public static Markdown NotVisible(Article article) => article.State == ArticleState.Draft
        ? Words.Say("draft")
        : Words.Say("retired");

    public static Reply NotForChannel => Words.Refuse("not-for-channel");

    public static Reply NoEvidence => Words.Refuse("no-evidence");

    /// <summary>One key point in its paragraph.</summary>
    /// <param name="owner">Who turns the pages.</param>
    /// <param name="open">The article.</param>
    /// <param name="index">Which key point, from 0; must exist.</param>
    public static Reply Evidence(Snowflake owner, OpenArticle open, int index) => EvidenceMessage.For(
        open, open.Reading.KeyPoints, index, (to, way) => CustomId.For(owner, EvidencePage.Name, Number(open.Revision.Id), Number(to), way));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
