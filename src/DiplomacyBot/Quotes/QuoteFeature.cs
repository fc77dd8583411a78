using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Quotes;

internal static class QuoteFeature
{
    extension(IServiceCollection services)
    {
        /// <summary><c>/whosaid</c> and its buttons.</summary>
        public IServiceCollection AddQuotes() => services
            .AddSingleton<LibraryStatements>()
            .AddSingleton<QuoteReplies>()
            .AddSlashCommand<WhoSaidCommand>()
            .AddComponent<QuotePick>()
            .AddComponent<QuoteOpen>()
            .AddComponent<QuoteTurn>()
            .AddComponent<QuoteShare>()
            .AddEvidence<QuoteEvidence>();
    }
}
