namespace DiplomacyBot.Discord;

/// <summary>The one initial answer of an interaction. Source: Discord API, "Interaction Callback Type".</summary>
public abstract record InteractionAnswer
{
    /// <summary>A new message.</summary>
    /// <param name="Content">The message.</param>
    /// <param name="Ephemeral">True to show it to the person only; fixed for good.</param>
    public sealed record Say(OutgoingMessage Content, bool Ephemeral) : InteractionAnswer;

    /// <summary>"Thinking"; the message follows by <see cref="IDiscordActions.EditAnswerAsync"/>.</summary>
    /// <param name="Ephemeral">True to show it to the person only; fixed for good.</param>
    public sealed record Defer(bool Ephemeral) : InteractionAnswer;

    /// <summary>Components only: the message they stand on is replaced by this.</summary>
    /// <param name="Content">The message's new content.</param>
    public sealed record Update(OutgoingMessage Content) : InteractionAnswer;

    /// <summary>Components only: acknowledged; the message may be replaced by <see cref="IDiscordActions.EditAnswerAsync"/>.</summary>
    public sealed record DeferUpdate : InteractionAnswer;

    /// <summary>Commands and components only: a form opens.</summary>
    /// <param name="Form">The form.</param>
    public sealed record Open(Modal Form) : InteractionAnswer;

    /// <summary>Autocomplete only: up to 25 suggestions.</summary>
    /// <param name="Choices">The suggestions, best first.</param>
    public sealed record Suggest(IReadOnlyList<CommandChoice> Choices) : InteractionAnswer
    {
        /// <summary>The kind of the option being typed: for whole numbers each value is sent as a number, as Discord demands.</summary>
        public OptionKind Kind { get; init; } = OptionKind.Text;
    }
}
