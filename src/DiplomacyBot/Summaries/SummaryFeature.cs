using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
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
            .AddEvidence<SummaryEvidence>()
            .AddComponent<SummaryShare>();
    }
}
