using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord;

/// <summary>A slash command, or a command of a message's menu, was run.</summary>
public sealed record CommandInteraction : Interaction
{
    /// <summary>An interaction put together by hand.</summary>
    public CommandInteraction()
    {
    }

    [SetsRequiredMembers]
    internal CommandInteraction(InteractionIn received, UserIn user, long receivedAt, Snowflake commandId, string path)
        : base(received, user, receivedAt) => (CommandId, Path) = (commandId, path);

    /// <summary>The id Discord gave the top-level command.</summary>
    public required Snowflake CommandId { get; init; }

    /// <summary>The words of the command with single spaces: "schedule add", "briefing", "Make a briefing".</summary>
    public required string Path { get; init; }

    /// <summary>The options that were given, by name.</summary>
    public IReadOnlyDictionary<string, OptionValue> Options { get; init; } = new Dictionary<string, OptionValue>();

    /// <summary>The message whose menu was used; null for slash commands.</summary>
    public Message? Target { get; init; }
}
