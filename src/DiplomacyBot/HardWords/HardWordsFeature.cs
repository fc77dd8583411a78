using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.HardWords;

internal static class HardWordsFeature
{
    extension(IServiceCollection services)
    {
        /// <summary><b>Hard words</b> under cards and summaries.</summary>
        public IServiceCollection AddHardWords() => services
            .AddSingleton<HardWordIndex>().AddSingleton<HardWordsDesk>()
            .AddComponent<HardWordsOpen>()
            .AddComponent<HardWordsPage>()
            .AddComponent<HardWordsLanguage>();
    }
}
