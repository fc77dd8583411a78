using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Questions;

/// <summary>The folder's only door.</summary>
internal static class QuestionsFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>Proposed questions, and those that moderators approved.</summary>
        public IServiceCollection AddQuestions() => services
            .AddSingleton<ProposalReader>()
            .AddSingleton<ProposalStore>()
            .AddSingleton<ProposalDesk>()
            .AddCommandGroup("questions", "Look after the questions of quizzes")
            .AddSlashCommand<SuggestQuestionsCommand>()
            .AddSlashCommand<OpenQuestionsCommand>()
            .AddButton(ProposalButtons.Suggest, desk => desk.TurnAsync)
            .AddButton(ProposalButtons.Asked, desk => desk.TurnAskedAsync)
            .AddButton(ProposalButtons.PickSuggest, desk => desk.PickAsync)
            .AddButton(ProposalButtons.PickAsked, desk => desk.PickAskedAsync)
            .AddButton(ProposalButtons.Approve, desk => desk.ApproveAsync)
            .AddButton(ProposalButtons.Reject, desk => desk.RejectAsync)
            .AddButton(ProposalButtons.TakeOut, desk => desk.TakeOutAsync)
            .AddButton(ProposalButtons.Edit, desk => desk.AskEditAsync, AnswerKind.Form)
            .AddSingleton<IFormHandler>(provider => new DeskForm(ProposalButtons.EditForm, provider.GetRequiredService<ProposalDesk>().EditFormAsync));

        private IServiceCollection AddButton(
            string name, Func<ProposalDesk, Func<ComponentInteraction, CustomId, CancellationToken, Task<Reply>>> act, AnswerKind answer = AnswerKind.Update) =>
            services.AddSingleton<IComponentHandler>(provider => new DeskButton(name, answer, act(provider.GetRequiredService<ProposalDesk>())));
    }
}
