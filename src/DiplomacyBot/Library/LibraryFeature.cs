using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Library;

internal static class LibraryFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>The library: the content folder's articles and those that moderators add. Needs a <see cref="ShelfFolder"/>.</summary>
        public IServiceCollection AddLibrary() => services
            .AddSingleton<ArticleFinder>()
            .AddSingleton<ShelfSync>()
            .AddSingleton<ShelfKeeper>()
            .AddHostedService(provider => provider.GetRequiredService<ShelfKeeper>());
    }
}
