using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary><c>/schedule run</c>: posts a schedule's briefing now, beside its planned runs.</summary>
internal sealed class ScheduleRunCommand(ScheduleStore schedules, TimeProvider clock) : ISlashCommand, ISuggestOptions
{
    private const string Schedule = "schedule";

    public CommandDefinition Definition { get; } = new("schedule run", "Post a planned briefing now", Tier.Moderator)
    {
        Options = [Option.Text(Schedule, "The schedule; type its number or words of the title", required: true, autocomplete: true)],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var typed = interaction.Options.TryGetValue(Schedule, out var value) ? value.Text.Trim() : "";
        var row = await schedules.SearchAsync(guild, typed, cancellationToken) is [var only]
            ? only
            : long.TryParse(typed.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? await schedules.FindAsync(guild, id, cancellationToken) : null;
        return row is not null && await schedules.RunNowAsync(guild, interaction.User.Id, row.Schedule.Id, cancellationToken) is { } delivery
            ? ScheduleWording.Running(row, delivery, interaction.User.Id)
            : ScheduleWording.NoSuchSchedule;
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        ScheduleSuggestions.ForAsync(schedules, interaction, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken);
}
