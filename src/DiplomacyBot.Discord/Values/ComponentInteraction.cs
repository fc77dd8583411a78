using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord;

/// <summary>A button was tapped or something was chosen from a select.</summary>
public sealed record ComponentInteraction : Interaction
{
    /// <summary>An interaction put together by hand.</summary>
    public ComponentInteraction()
    {
    }

    [SetsRequiredMembers]
    internal ComponentInteraction(InteractionIn received, UserIn user, long receivedAt, string customId, Message message)
        : base(received, user, receivedAt) => (CustomId, Message) = (customId, message);

    /// <summary>The component's custom id: ours of any past release, or forged.</summary>
    public required string CustomId { get; init; }

    /// <summary>What was chosen; empty for buttons.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The message it stands on.</summary>
    public required Message Message { get; init; }
}
