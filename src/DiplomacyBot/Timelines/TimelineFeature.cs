using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Timelines.Pictures;
using DiplomacyBot.Timelines.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Timelines;

internal static class TimelineFeature
{
    extension(IServiceCollection services)
    {
        /// <summary><c>/timeline</c> and its buttons.</summary>
        public IServiceCollection AddTimelines() => services
            .AddSlashCommand<TimelineCommand>()
            .AddComponent<TimelinePick>()
            .AddComponent<TimelineOpen>()
            .AddComponent<TimelinePage>()
            .AddComponent<TimelineShare>()
            .AddSingleton<IPictureFonts, SystemFonts>()
            .AddSingleton<PictureStudio>()
            .AddSingleton<TimelinePictures>()
            .AddComponent<TimelinePictureOpen>()
            .AddComponent<TimelinePicturePage>()
            .AddComponent<TimelinePictureShare>()
            .AddSingleton<LibraryStory>()
            .AddSingleton<StoryRoom>()
            .AddSingleton<StoryReplies>()
            .AddSingleton<StoryPictures>()
            .AddComponent<StoryOpen>()
            .AddComponent<StoryTurn>()
            .AddComponent<StoryShare>()
            .AddEvidence<TimelineEvidence>()
            .AddEvidence<StoryEvidence>()
            .AddComponent<StoryPictureOpen>()
            .AddComponent<StoryPicturePage>()
            .AddComponent<StoryPictureShare>();
    }
}
