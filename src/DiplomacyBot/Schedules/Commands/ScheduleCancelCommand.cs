using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary><c>/schedule cancel</c>: asks once, since it cannot be taken back.</summary>
internal sealed class ScheduleCancelCommand(ScheduleStore schedules, TimeProvider clock) : ISlashCommand, ISuggestOptions
{
    private const string Schedule = "schedule";

    public CommandDefinition Definition { get; } = new("schedule cancel", "Cancel a planned briefing", Tier.Moderator)
    {
        Options = [Option.Text(Schedule, "The schedule; type its number or words of the title", required: true, autocomplete: true)],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        await schedules.SearchAsync(interaction.GuildId!.Value, interaction.Options.TryGetValue(Schedule, out var typed) ? typed.Text : "", cancellationToken) switch
        {
            [var only] => ScheduleWording.AskToCancel(only, interaction.User.Id, Instant.FromDateTimeOffset(clock.GetUtcNow())),
            _ => ScheduleWording.NoSuchSchedule,
        };

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        ScheduleSuggestions.ForAsync(schedules, interaction, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken);
}

/// <summary>Ends a schedule: from the confirmation of <c>/schedule cancel</c>, or right after it was added.</summary>
internal sealed class CancelScheduleButton(ScheduleStore schedules) : IComponentHandler
{
    public const string Name = "schedule.cancel";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var schedule) && await schedules.CancelAsync(interaction.GuildId!.Value, interaction.User.Id, schedule, cancellationToken)
            ? ScheduleWording.Cancelled
            : ScheduleWording.AlreadyEnded;
}
