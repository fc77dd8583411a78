using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Schedules;

/// <summary>Says step by step what happened to a run.</summary>
internal sealed class WhyButton(ScheduleStore schedules, DeliveryLedger ledger) : IComponentHandler
{
    public const string Name = "schedule.why";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        return id.TryGetNumber(0, out var delivery) && await schedules.FindRunAsync(guild, delivery, cancellationToken) is { } run
            ? DeliveryWording.Why(run.Delivery, run.Title, await ledger.ReadEventsAsync(guild, delivery, cancellationToken))
            : DeliveryWording.Gone;
    }
}
