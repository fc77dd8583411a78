using DiplomacyBot.Discord;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Offers active schedules while their number or title is typed.</summary>
internal static class ScheduleSuggestions
{
    public static async Task<IReadOnlyList<CommandChoice>> ForAsync(ScheduleStore schedules, AutocompleteInteraction interaction, Instant now, CancellationToken cancellationToken)
    {
        var typed = interaction.Options.TryGetValue(interaction.Focused, out var value) ? value.Text : "";
        var found = await schedules.SearchAsync(interaction.GuildId!.Value, typed, cancellationToken);
        return [.. found.Take(25).Select(row => new CommandChoice(ScheduleWording.Plain(row, now), $"#{row.Schedule.Id}"))];
    }
}
