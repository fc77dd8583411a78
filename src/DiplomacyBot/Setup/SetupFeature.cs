using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Setup;

internal static class SetupFeature
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddSetup() => services
            .AddSingleton<SettingsStore>().AddSingleton<IAccessPolicy, TierPolicy>()
            .AddSlashCommand<SetupCommand>()
            .AddComponent<SetupPageButton>().AddComponent<SetupSelect>().AddComponent<SetupZoneButton>().AddComponent<SetupContactButton>()
            .AddForm<SetupZoneForm>().AddForm<SetupContactForm>();
    }
}
