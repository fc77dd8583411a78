using DiplomacyBot.Boards;
using DiplomacyBot.Briefings;
using DiplomacyBot.Content;
using DiplomacyBot.Help;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Reading;
using DiplomacyBot.Schedules;
using DiplomacyBot.Setup;
using DiplomacyBot.Summaries;
using DiplomacyBot.Timelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Everything the bot can do, a line a feature; in the order in which Discord lists the commands.</summary>
internal static class BotFeatures
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddFeatures() => services
            .AddShelfFolder()
            .AddReading()
            .AddBriefings()
            .AddSummaries()
            .AddTimelines()
            .AddQuizzes()
            .AddBoards()
            .AddPrivacy()
            .AddLibrary()
            .AddSchedules()
            .AddSetup()
            .AddHelp();

        // Editing files has nothing to do with the clock of schedules: the shelf is watched in real time, whatever a test does.
        private IServiceCollection AddShelfFolder() => services.AddSingleton(provider => new ShelfFolder(
            provider.GetRequiredService<IOptions<ContentOptions>>().Value.Folder, TimeProvider.System, provider.GetRequiredService<ILogger<ContentWatcher>>()));
    }
}
