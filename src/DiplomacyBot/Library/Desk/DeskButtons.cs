using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Schedules;

namespace DiplomacyBot.Library.Desk;

/// <summary>The names of the desk's buttons and forms, kept for ever, and how they are made.</summary>
internal static class DeskButtons
{
    public const string Review = "library.review";
    public const string Preview = "library.preview";
    public const string AskDate = "library.date";
    public const string DateForm = "library.dated";
    public const string ChooseDate = "library.day";
    public const string NoDate = "library.nodate";
    public const string Fix = "library.fix";
    public const string Undo = "library.undo";
    public const string Leave = "library.leave";
    public const string ShowPoint = "library.point";
    public const string TurnPoint = "library.point.turn";
    public const string Keep = "library.keep";
    public const string Publish = "library.publish";
    public const string Retire = "library.retire";
    public const string Edit = "library.edit";
    public const string EditForm = "library.edited";
    public const string List = "library.list";
    public const string Pick = "library.pick";

    public static Button Of(Snowflake owner, string name, long articleId, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new(IdOf(owner, name, articleId), label, style);

    public static string IdOf(Snowflake owner, string name, long articleId, params IReadOnlyList<string> more) =>
        CustomId.For(owner, name, [articleId.ToString(CultureInfo.InvariantCulture), .. more]);

    public static IReadOnlyList<Component> Planning(Snowflake owner, long articleId) =>
        [PlanButtons.TomorrowAtNine(owner, articleId), PlanButtons.AnotherTime(owner, articleId)];
}
