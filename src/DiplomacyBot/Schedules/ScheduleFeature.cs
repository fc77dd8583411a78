using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Schedules;

internal static class ScheduleFeature
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddSchedules() => services
            .AddOptions<ScheduleOptions>().BindConfiguration("Schedules").ValidateOnStart().Services
            .AddSingleton<IValidateOptions<ScheduleOptions>, ScheduleOptions.Validator>()
            .AddSingleton<WhenReader>().AddSingleton<WhenSuggestions>().AddSingleton<GuildZone>()
            .AddSingleton<SchedulePlanner>().AddSingleton<ScheduleStore>().AddSingleton<PlanConversation>()
            .AddSingleton<DueRuns>().AddSingleton<DeliveryLedger>().AddSingleton<PostComposer>().AddSingleton<LookBack>()
            .AddSingleton<PostStep>().AddSingleton<ModeratorNotice>()
            .AddSingleton<ClockGuard>().AddSingleton<IServerDateObserver>(provider => provider.GetRequiredService<ClockGuard>())
            .AddSingleton<DeliveryRunner>().AddHostedService(provider => provider.GetRequiredService<DeliveryRunner>())
            .AddCommandGroup("schedule", "Plan when briefings are posted")
            .AddSlashCommand<ScheduleAddCommand>().AddSlashCommand<ScheduleListCommand>().AddSlashCommand<ScheduleRunCommand>().AddSlashCommand<ScheduleCancelCommand>()
            .AddComponent<PlanPicker.OfArticle>().AddComponent<PlanPicker.OfChannel>().AddComponent<PlanPicker.OfTime>().AddComponent<PlanPicker.OfZone>()
            .AddComponent<ScheduleListButton>().AddComponent<PastRunsButton>().AddComponent<WhyButton>().AddComponent<CancelScheduleButton>()
            .AddComponent<SettleDeliveryButton.There>().AddComponent<SettleDeliveryButton.Post>()
            .AddComponent<PlanTomorrowButton>().AddComponent<PlanAnotherTimeButton>().AddForm<PlanAnotherTimeForm>();
    }
}
