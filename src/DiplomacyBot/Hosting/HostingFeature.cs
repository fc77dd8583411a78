using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Localization;
using DiplomacyBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>The folder's only door: settings, sandbox, session.</summary>
internal static class HostingFeature
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddSettings()
        {
            services.AddOptions<DiscordSettings>().BindConfiguration(DiscordSettings.Section).ValidateOnStart();
            services.AddOptions<SandboxSettings>().BindConfiguration(SandboxSettings.Section).ValidateOnStart();
            services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
            services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart()
                .PostConfigure<IOptions<DiscordSettings>>((storage, discord) =>
                {
                    if (string.IsNullOrWhiteSpace(storage.ConnectionString))
                        storage.ConnectionString = discord.Value.UsesSandbox ? "Data Source=data/sandbox.db" : "Data Source=data/bot.db";
                });
            return services
                .AddSingleton<IValidateOptions<DiscordSettings>, DiscordSettings.Validator>()
                .AddSingleton<IValidateOptions<SandboxSettings>, SandboxSettings.Validator>()
                .AddSingleton<IValidateOptions<StorageOptions>, StorageOptions.Validator>();
        }

        /// <summary>The Discord on this computer. Before the features, so that the guild is furnished before they see it.</summary>
        public IServiceCollection AddLocalDiscord()
        {
            services.AddOptions<DiscordOptions>().Configure<LocalDiscord>((options, local) => local.Configure(options));
            return services
                .AddSingleton(new SandboxProgram(Path.Join(AppContext.BaseDirectory, "sandbox")))
                .AddSingleton<LocalDiscord>().AddSingleton<IGuildObserver, SandboxFurnishing>();
        }

        /// <summary>The connection. After the features, so that everything else runs when Discord begins to send.</summary>
        public IServiceCollection AddDiscordSession() => services
            .AddSingleton<GuildDirectory>().AddSingleton<GuildArrivals>().AddHostedService(provider => provider.GetRequiredService<GuildArrivals>())
            .AddInteractions().AddSingleton<IStandardReplies, StandardReplies>()
            .AddSingleton<CommandIds>().AddSingleton<CommandPublisher>()
            .AddSingleton<ReadySignal>().AddSingleton<ReadyReport>().AddSingleton<ExitStatus>()
            .AddHostedService<DiscordSession>();
    }
}
