namespace DiplomacyBot.Discord;

/// <summary>Somebody is typing an option of a slash command and waits for suggestions.</summary>
public sealed record AutocompleteInteraction : Interaction
{
    /// <summary>The words of the command with single spaces.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the option being typed.</summary>
    public required string Focused { get; init; }

    /// <summary>The options typed so far, the focused one included; not yet checked by Discord.</summary>
    public IReadOnlyDictionary<string, OptionValue> Options { get; init; } = new Dictionary<string, OptionValue>();
}
