using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Summaries;

internal static class SummaryFeature
{
    extension(IServiceCollection services)
    {
        /// <summary><c>/summary</c> and its buttons.</summary>
        public IServiceCollection AddSummaries() => services
            .AddSlashCommand<SummaryCommand>()
            .AddComponent<SummaryPick>()
            .AddComponent<SummaryOpen>()
            .AddComponent<SummaryTurn>()
            .AddComponent<SummaryEvidence>()
            .AddComponent<SummaryEvidenceTurn>()
            .AddComponent<SummaryShare>();
    }
}
