using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Schedules;

/// <summary>Shows past runs, five a page, each with a button that says why it went as it did.</summary>
internal sealed class PastRunsButton(ScheduleStore schedules) : IComponentHandler
{
    public const string Name = "schedule.past";

    // As many as buttons fit in a row.
    private const int PageSize = 5;

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        id.TryGetNumber(0, out var asked);
        var page = (int)Math.Min(asked, 10_000);
        var runs = await schedules.ReadPastRunsAsync(interaction.GuildId!.Value, page * PageSize, PageSize + 1, cancellationToken);
        return ScheduleWording.PastRuns([.. runs.Take(PageSize)], page, runs.Count > PageSize, interaction.User.Id);
    }
}
