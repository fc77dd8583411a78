using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Privacy;

/// <summary>The folder's only door.</summary>
internal static class PrivacyFeature
{
    extension(IServiceCollection services)
    {
        /// <summary><c>/me</c>: points, privacy, a copy, erasing.</summary>
        public IServiceCollection AddPrivacy() => services
            .AddSingleton<MePage>().AddSingleton<MemberExport>().AddSingleton<MemberEraser>()
            .AddSlashCommand<MeCommand>()
            .AddComponent<MeButton>().AddComponent<MeStoredButton>().AddComponent<MeExportButton>().AddComponent<MeEraseButton>().AddComponent<MeEraseNowButton>();
    }
}
