using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>What is said about being shown on boards.</summary>
internal static class BoardWording
{
    public const string NoHandler = "board.no";
    public const string NameHandler = "board.name";
    public const string AliasHandler = "board.alias";

    /// <summary>The field of the form.</summary>
    public const string AliasField = "alias";

    /// <summary>The argument of buttons that stand on <c>/me</c> and lead back to it.</summary>
    public const string OnMe = "me";

    private const string OnQuestion = "ask";

    /// <summary>The question after the first answer that counts.</summary>
    public static Reply Ask(Player player) => Reply.Say(
        Markdown.Of($"Your first answer is saved. **Shall others see you on the leaderboard?** Nobody is shown who did not choose it, and /me changes it at any time."),
        ActionRow.Of(Buttons(player, null, OnQuestion)));

    /// <summary>The three ways to choose; the one that holds now is marked and cannot be tapped.</summary>
    /// <param name="player">Whose choice.</param>
    /// <param name="now">What holds now; null where nothing was chosen.</param>
    /// <param name="place">Where the buttons stand.</param>
    public static IReadOnlyList<Component> Buttons(Player player, BoardChoiceKind? now, string place) =>
    [
        Choice(player, NoHandler, place == OnMe ? "Do not show me" : "No", BoardChoiceKind.No, now, place),
        // An alias can be changed for another one.
        new Button(CustomId.For(player.Id, AliasHandler, place), now == BoardChoiceKind.Alias ? "Another alias" : "An alias"),
        Choice(player, NameHandler, "My server name", BoardChoiceKind.ServerName, now, place),
    ];

    /// <summary>What was chosen after the first answer.</summary>
    public static Reply Chosen(BoardChoiceKind kind, string? name) => Reply.Say(kind == BoardChoiceKind.No
        ? Markdown.Of($"Saved: nobody sees you on the leaderboard. You still collect points; /me changes this at any time.")
        : Markdown.Of($"Saved: the leaderboard shows you as **{name}**. /me changes this at any time."));

    /// <summary>The form for an alias.</summary>
    public static Reply AliasForm(Player player, string place) => Reply.Open(new Modal(
        CustomId.For(player.Id, AliasHandler, place),
        "Your alias",
        [
            new TextField(AliasField, "Alias", "2 to 32 characters. Better not your full name; no links or mentions.", Placeholder: "For example: Paper Dove", MaxLength: AliasRules.Longest),
        ]));

    /// <summary>An alias that cannot be shown.</summary>
    public static Reply AliasRefused(string reason) => Reply.Refusal($"That alias was not saved. {reason}");

    /// <summary>A place that came from outside.</summary>
    public static string PlaceOf(CustomId id) => id.Argument(0) == OnMe ? OnMe : OnQuestion;

    private static Button Choice(Player player, string handler, string label, BoardChoiceKind kind, BoardChoiceKind? now, string place) =>
        new(CustomId.For(player.Id, handler, place), label, kind == now ? ButtonStyle.Primary : ButtonStyle.Secondary, Disabled: kind == now);
}
