using DiplomacyBot.Boards;
using DiplomacyBot.Briefings;
using DiplomacyBot.HardWords;
using DiplomacyBot.Help;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Questions;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Quotes;
using DiplomacyBot.Reading;
using DiplomacyBot.Schedules;
using DiplomacyBot.Setup;
using DiplomacyBot.Summaries;
using DiplomacyBot.Timelines;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Hosting;

/// <summary>Everything the bot can do, a line a feature; in the order in which Discord lists the commands.</summary>
internal static class BotFeatures
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddFeatures() => services
            .AddReading()
            .AddBriefings()
            .AddSummaries()
            .AddTimelines()
            .AddHardWords()
            .AddQuotes()
            .AddQuizzes()
            .AddBoards()
            .AddPrivacy()
            .AddLibrary()
            .AddQuestions()
            .AddSchedules()
            .AddSetup()
            .AddHelp();
    }
}
