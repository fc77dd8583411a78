using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Briefings;

internal static class BriefingFeature
{
    extension(IServiceCollection services)
    {
        /// <summary><c>/briefing</c>, its card and its evidence.</summary>
        public IServiceCollection AddBriefings() => services
            .AddSingleton<BriefingReplies>()
            .AddSlashCommand<BriefingCommand>()
            .AddComponent<BriefingPick>()
            .AddComponent<BriefingOpen>()
            .AddComponent<BriefingShare>()
            .AddComponent<EvidenceOpen>()
            .AddComponent<EvidencePage>();
    }
}
