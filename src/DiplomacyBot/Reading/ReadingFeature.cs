using DiplomacyBot.Library;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Reading;

internal static class ReadingFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>What all commands that show an article share.</summary>
        public IServiceCollection AddReading() => services
            .AddSingleton(provider => new ReadingCache(() => provider.GetRequiredService<ShelfKeeper>().Actors))
            .AddSingleton<ArticleRoom>();
    }
}
