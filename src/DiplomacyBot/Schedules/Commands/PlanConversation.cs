using System.Text.Json;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Plans, and asks for whatever is missing until it is planned: the article, the channel, the zone, the time.</summary>
internal sealed class PlanConversation(SchedulePlanner planner, ViewStore views, TimeProvider clock)
{
    private const string Command = "schedule add";

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    public async Task<Reply> GoOnAsync(Interaction interaction, PendingPlan plan, CancellationToken cancellationToken)
    {
        var channel = plan.ChannelId is null ? (Snowflake?)null : Snowflake.Parse(plan.ChannelId);
        var request = new PlanRequest(interaction.GuildId!.Value, interaction.User.Id, plan.ArticleId ?? 0, channel, plan.When, plan.Recurrence);
        return await planner.PlanAsync(request, cancellationToken) switch
        {
            PlanResult.Planned planned => ScheduleWording.Planned(planned, interaction.User.Id, Now),
            PlanResult.NeedsZone => ScheduleWording.AskForZone(await KeepAsync(interaction, plan, PlanPicker.Zone, cancellationToken), Zones.Common),
            PlanResult.NeedsChannel => ScheduleWording.AskForChannel(await KeepAsync(interaction, plan, PlanPicker.Channel, cancellationToken)),
            PlanResult.SeveralTimes times => ScheduleWording.AskWhich(await KeepAsync(interaction, plan, PlanPicker.Time, cancellationToken), times.Moments, WhenReader.Canonical, Now),
            PlanResult.Refused refused => Reply.Refusal(refused.Why),
            var other => throw new InvalidOperationException($"A plan ended in {other.GetType().Name}, which nobody words."),
        };
    }

    public async Task<Reply> AskWhichArticleAsync(Interaction interaction, PendingPlan plan, IReadOnlyList<(long Id, string Title)> articles, CancellationToken cancellationToken) =>
        ScheduleWording.AskWhichArticle(await KeepAsync(interaction, plan, PlanPicker.Article, cancellationToken), articles);

    /// <summary>The plan a moderator was asked about; null where it has expired or was somebody else's.</summary>
    public async Task<PendingPlan?> FindAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        await views.FindAsync(interaction.GuildId!.Value, id.Argument(0), cancellationToken) is { } view && view.OwnerId == interaction.User.Id && view.Command == Command
            ? JsonSerializer.Deserialize<PendingPlan>(view.Json)
            : null;

    private async Task<string> KeepAsync(Interaction interaction, PendingPlan plan, string handler, CancellationToken cancellationToken) =>
        CustomId.For(interaction.User.Id, handler, await views.SaveAsync(interaction.GuildId!.Value, interaction.User.Id, Command, JsonSerializer.Serialize(plan), cancellationToken));
}
