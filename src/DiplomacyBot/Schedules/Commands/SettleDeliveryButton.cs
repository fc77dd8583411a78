using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Schedules;

/// <summary>The moderators' answer about a run whose outcome the bot could not find out, or that was not posted.</summary>
internal abstract class SettleDeliveryButton(string name, bool isThere, DeliveryLedger ledger) : IComponentHandler
{
    public const string IsThere = "delivery.there";
    public const string PostIt = "delivery.post";

    public ComponentDefinition Definition { get; } = new(name, AnswerKind.Update, Visibility.Channel, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var delivery) && await ledger.SettleAsync(interaction.GuildId!.Value, delivery, isThere, cancellationToken)
            ? DeliveryWording.Settled(isThere)
            : DeliveryWording.AlreadySettled;

    internal sealed class There(DeliveryLedger ledger) : SettleDeliveryButton(IsThere, isThere: true, ledger);

    internal sealed class Post(DeliveryLedger ledger) : SettleDeliveryButton(PostIt, isThere: false, ledger);
}
