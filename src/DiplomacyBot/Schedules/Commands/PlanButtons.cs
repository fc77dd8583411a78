using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Schedules;

/// <summary>The two ways to plan straight from an article that was just added.</summary>
internal static class PlanButtons
{
    public const string Tomorrow = "schedule.tomorrow";
    public const string Another = "schedule.another";
    public const string WhenForm = "schedule.when";
    public const string WhenField = "when";

    private static readonly Texts Words = Texts.Of("schedules");

    public static Component TomorrowAtNine(Snowflake owner, long article) => new Button(CustomId.For(owner, Tomorrow, Id(article)), Words.Label("post-tomorrow"), ButtonStyle.Primary);

    public static Component AnotherTime(Snowflake owner, long article) => new Button(CustomId.For(owner, Another, Id(article)), Words.Label("another-time"));

    /// <summary>Asks for the time.</summary>
    /// <param name="customId">Whose handler goes on with it.</param>
    public static Modal Form(string customId) =>
        new(customId, Words.Label("when-form"), [new TextField(WhenField, Words.Label("field-time"), Words.Label("field-time-hint"), MaxLength: 100)]);

    private static string Id(long article) => article.ToString(CultureInfo.InvariantCulture);
}

internal sealed class PlanTomorrowButton(PlanConversation conversation) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(PlanButtons.Tomorrow, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var article)
            ? conversation.GoOnAsync(interaction, new PendingPlan(article, null, "tomorrow 09:00", Recurrence.None), cancellationToken)
            : Task.FromResult(ScheduleWording.Expired);
}

internal sealed class PlanAnotherTimeButton : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(PlanButtons.Another, AnswerKind.Form, Visibility.Private, Tier.Moderator);

    public Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        Task.FromResult(id.TryGetNumber(0, out _)
            ? Reply.Open(PlanButtons.Form(CustomId.For(interaction.User.Id, PlanButtons.WhenForm, id.Argument(0))))
            : ScheduleWording.Expired);
}

internal sealed class PlanAnotherTimeForm(PlanConversation conversation) : IFormHandler
{
    public ComponentDefinition Definition { get; } = new(PlanButtons.WhenForm, AnswerKind.Update, Visibility.Private, Tier.Moderator);

    public Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var article)
            ? conversation.GoOnAsync(interaction, new PendingPlan(article, null, interaction.Text(PlanButtons.WhenField), Recurrence.None), cancellationToken)
            : Task.FromResult(ScheduleWording.Expired);
}
