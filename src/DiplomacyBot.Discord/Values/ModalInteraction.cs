using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord;

/// <summary>A form was submitted.</summary>
public sealed record ModalInteraction : Interaction
{
    /// <summary>An interaction put together by hand.</summary>
    public ModalInteraction()
    {
    }

    [SetsRequiredMembers]
    internal ModalInteraction(InteractionIn received, UserIn user, long receivedAt, string customId)
        : base(received, user, receivedAt) => CustomId = customId;

    /// <summary>The form's custom id.</summary>
    public required string CustomId { get; init; }

    /// <summary>What was entered, by the field's custom id; texts have exactly one value, selects any number.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The message whose button opened the form; null where a command did.</summary>
    public Message? Message { get; init; }

    /// <summary>The text entered in a field; empty where the field is missing.</summary>
    public string Text(string field) => Fields.TryGetValue(field, out var values) && values.Count > 0 ? values[0] : "";
}
