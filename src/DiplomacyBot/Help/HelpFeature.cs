using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Help;

internal static class HelpFeature
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddHelp() => services.AddSlashCommand<HelpCommand>();
    }
}
