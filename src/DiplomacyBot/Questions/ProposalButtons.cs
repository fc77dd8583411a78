using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Questions;

/// <summary>The names of the buttons and forms about questions, kept for ever, and how they are made.</summary>
internal static class ProposalButtons
{
    public const string Suggest = "questions.suggest";
    public const string Approve = "questions.approve";
    public const string Reject = "questions.reject";
    public const string Edit = "questions.edit";
    public const string EditForm = "questions.edited";
    public const string Asked = "questions.asked";
    public const string TakeOut = "questions.out";
    public const string PickSuggest = "questions.pick";
    public const string PickAsked = "questions.pickopen";

    /// <summary>A button for a proposal, a page or a question of an article.</summary>
    public static Button Of(Snowflake owner, string name, long articleId, string what, string label, ButtonStyle style = ButtonStyle.Secondary, bool disabled = false) =>
        new(IdOf(owner, name, articleId, what), label, style, Disabled: disabled);

    public static string IdOf(Snowflake owner, string name, long articleId, string what) =>
        CustomId.For(owner, name, articleId.ToString(CultureInfo.InvariantCulture), what);

    public static string Page(int index) => index.ToString(CultureInfo.InvariantCulture);
}
