using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Reading;

/// <summary>Previous and next under evidence: what opened the first piece shows another in place of the message.</summary>
internal sealed class EvidenceTurn(IComponentHandler evidence) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(NameFor(evidence.Definition.Name));

    /// <summary>The name of the buttons that turn, made from that of the button that opens.</summary>
    public static string NameFor(string evidence) => $"{evidence}.turn";

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        evidence.HandleAsync(interaction, id, cancellationToken);
}
