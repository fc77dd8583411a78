using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Schedules;

/// <summary>Takes what a moderator chose for a plan of which something was missing, and goes on.</summary>
internal abstract class PlanPicker(string name, PlanConversation conversation) : IComponentHandler
{
    public const string Article = "plan.article";
    public const string Zone = "plan.zone";
    public const string Channel = "plan.channel";
    public const string Time = "plan.time";

    public ComponentDefinition Definition { get; } = new(name, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        return interaction.Values is [var chosen]
            && await conversation.FindAsync(interaction, id, cancellationToken) is { } plan
            && await CompleteAsync(interaction, plan, chosen, cancellationToken) is { } completed
            ? await conversation.GoOnAsync(interaction, completed, cancellationToken)
            : ScheduleWording.Expired;
    }

    /// <summary>The plan with what was chosen; null where no list of ours offered that.</summary>
    protected abstract ValueTask<PendingPlan?> CompleteAsync(Interaction interaction, PendingPlan plan, string chosen, CancellationToken cancellationToken);

    internal sealed class OfArticle(PlanConversation conversation) : PlanPicker(Article, conversation)
    {
        protected override ValueTask<PendingPlan?> CompleteAsync(Interaction interaction, PendingPlan plan, string chosen, CancellationToken cancellationToken) =>
            new(long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var article) ? plan with { ArticleId = article } : null);
    }

    internal sealed class OfChannel(PlanConversation conversation) : PlanPicker(Channel, conversation)
    {
        protected override ValueTask<PendingPlan?> CompleteAsync(Interaction interaction, PendingPlan plan, string chosen, CancellationToken cancellationToken) =>
            new(Snowflake.TryParse(chosen, out var channel) ? plan with { ChannelId = channel.ToString() } : null);
    }

    internal sealed class OfTime(PlanConversation conversation) : PlanPicker(Time, conversation)
    {
        protected override ValueTask<PendingPlan?> CompleteAsync(Interaction interaction, PendingPlan plan, string chosen, CancellationToken cancellationToken) =>
            new(plan with { When = chosen });
    }

    internal sealed class OfZone(PlanConversation conversation, GuildZone zones) : PlanPicker(Zone, conversation)
    {
        protected override async ValueTask<PendingPlan?> CompleteAsync(Interaction interaction, PendingPlan plan, string chosen, CancellationToken cancellationToken) =>
            await zones.SetIfMissingAsync(interaction.GuildId!.Value, interaction.User.Id, chosen, cancellationToken) ? plan : null;
    }
}
