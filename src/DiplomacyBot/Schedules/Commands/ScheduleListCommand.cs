using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary><c>/schedule list</c>: what is planned, in order of time.</summary>
internal sealed class ScheduleListCommand(ScheduleStore schedules, TimeProvider clock) : ISlashCommand
{
    public CommandDefinition Definition { get; } = new("schedule list", "Show what is planned and how past runs went", Tier.Moderator);

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ScheduleWording.List(await schedules.ReadActiveAsync(interaction.GuildId!.Value, cancellationToken), 0, interaction.User.Id, Instant.FromDateTimeOffset(clock.GetUtcNow()));
}

/// <summary>Turns the pages of the list.</summary>
internal sealed class ScheduleListButton(ScheduleStore schedules, TimeProvider clock) : IComponentHandler
{
    public const string Name = "schedule.list";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        id.TryGetNumber(0, out var page);
        return ScheduleWording.List(await schedules.ReadActiveAsync(interaction.GuildId!.Value, cancellationToken), (int)Math.Min(page, 1000), interaction.User.Id, Instant.FromDateTimeOffset(clock.GetUtcNow()));
    }
}
