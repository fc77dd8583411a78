using DiplomacyBot.Library;
using DiplomacyBot.Reading.Stories;
using DiplomacyBot.Reading.Subjects;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Reading;

internal static class ReadingFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>What all commands that show an article share.</summary>
        public IServiceCollection AddReading() => services
            .AddSingleton(provider => new ReadingCache(() => provider.GetRequiredService<ShelfKeeper>().Actors))
            .AddSingleton<ArticleRoom>()
            .AddSingleton<StoryShelf>()
            .AddHostedService<StoryWarmer>()
            .AddSingleton<LibrarySubjects>()
            .AddSingleton<SubjectRoom>();
    }
}
