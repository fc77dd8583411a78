using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Quizzes;

/// <summary>The folder's only door.</summary>
internal static class QuizFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>Private quizzes: <c>/quiz</c> and everything on its messages.</summary>
        public IServiceCollection AddQuizzes() => services
            .AddSingleton<QuizFinder>().AddSingleton<QuestionCache>().AddSingleton<QuizRuns>().AddSingleton<QuizAnswers>()
            .AddSingleton<ScoreSheet>().AddSingleton<QuizMenu>()
            .AddSlashCommand<QuizCommand>()
            .AddComponent<QuizStartButton>().AddComponent<QuizPlayButton>().AddComponent<QuizChooseSelect>().AddComponent<QuizMenuButton>()
            .AddComponent<QuizAnswerButton>().AddComponent<QuizNextButton>().AddComponent<QuizStopButton>();
    }
}
