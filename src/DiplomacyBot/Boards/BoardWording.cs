using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
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

    private static readonly Texts Words = Texts.Of("boards");

    /// <summary>The question after the first answer that counts.</summary>
    public static Reply Ask(Player player) => Reply.Say(
        Words.Say("ask"),
        ActionRow.Of(Buttons(player, null, OnQuestion)));

    /// <summary>The three ways to choose; the one that holds now is marked and cannot be tapped.</summary>
    /// <param name="player">Whose choice.</param>
    /// <param name="now">What holds now; null where nothing was chosen.</param>
    /// <param name="place">Where the buttons stand.</param>
    public static IReadOnlyList<Component> Buttons(Player player, BoardChoiceKind? now, string place) =>
    [
        Choice(player, NoHandler, place == OnMe ? Words.Label("hide-me") : Words.Label("no"), BoardChoiceKind.No, now, place),
        // An alias can be changed for another one.
        new Button(CustomId.For(player.Id, AliasHandler, place), now == BoardChoiceKind.Alias ? Words.Label("another-alias") : Words.Label("an-alias")),
        Choice(player, NameHandler, Words.Label("server-name"), BoardChoiceKind.ServerName, now, place),
    ];

    /// <summary>What was chosen after the first answer.</summary>
    public static Reply Chosen(BoardChoiceKind kind, string? name) => Reply.Say(kind == BoardChoiceKind.No
        ? Words.Say("chosen-no")
        : Words.Say("chosen-name", ("name", name)));

    /// <summary>The form for an alias.</summary>
    public static Reply AliasForm(Player player, string place) => Reply.Open(new Modal(
        CustomId.For(player.Id, AliasHandler, place),
        Words.Label("alias-form"),
        [
            new TextField(
                AliasField,
                Words.Label("alias-field"),
                Words.Label("alias-rules", ("shortest", AliasRules.Shortest), ("longest", AliasRules.Longest)),
                Placeholder: Words.Label("alias-example"),
                MaxLength: AliasRules.Longest),
        ]));

    /// <summary>An alias that cannot be shown.</summary>
    public static Reply AliasRefused(string reason) => Words.Refuse("alias-refused", ("reason", reason));

    /// <summary>A place that came from outside.</summary>
    public static string PlaceOf(CustomId id) => id.Argument(0) == OnMe ? OnMe : OnQuestion;

    private static Button Choice(Player player, string handler, string label, BoardChoiceKind kind, BoardChoiceKind? now, string place) =>
        new(CustomId.For(player.Id, handler, place), label, kind == now ? ButtonStyle.Primary : ButtonStyle.Secondary, Disabled: kind == now);
}
