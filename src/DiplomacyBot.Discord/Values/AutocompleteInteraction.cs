using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord;

/// <summary>Somebody is typing an option of a slash command and waits for suggestions.</summary>
public sealed record AutocompleteInteraction : Interaction
{
    /// <summary>An interaction put together by hand.</summary>
    public AutocompleteInteraction()
    {
    }

    [SetsRequiredMembers]
    internal AutocompleteInteraction(InteractionIn received, UserIn user, long receivedAt, string path, string focused)
        : base(received, user, receivedAt) => (Path, Focused) = (path, focused);

    /// <summary>The words of the command with single spaces.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the option being typed.</summary>
    public required string Focused { get; init; }

    /// <summary>The options typed so far, the focused one included; not yet checked by Discord.</summary>
    public IReadOnlyDictionary<string, OptionValue> Options { get; init; } = new Dictionary<string, OptionValue>();
}
