using DiplomacyBot.Discord.Gateway;
using DiplomacyBot.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiplomacyBot.Discord;

/// <summary>Registers the Discord client behind its two doors.</summary>
public static class DiscordClient
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds <see cref="IDiscordFeed"/> and <see cref="IDiscordActions"/> over Discord's gateway and HTTP API.</summary>
        /// <remarks>It reads <see cref="Microsoft.Extensions.Options.IOptions{TOptions}"/> of <see cref="DiscordOptions"/> and binds nothing
        /// itself. A <see cref="WireClock"/> and a <see cref="Random"/> registered before take the place of the real ones; every
        /// <see cref="IServerDateObserver"/> is told the date of each reply.</remarks>
        /// <returns>The same collection.</returns>
        public IServiceCollection AddDiscordClient()
        {
            services.AddOptions<DiscordOptions>();
            services.TryAddSingleton(WireClock.Real);
            // One for each user: an instance is not safe to share between threads.
            services.TryAddTransient(_ => new Random());
            services.TryAddSingleton<IGatewayTransportFactory, WebSocketTransport.Factory>();
            services
                .AddSingleton<Jitter>()
                .AddSingleton(provider => new RateLimits(provider.GetRequiredService<WireClock>().Time))
                .AddSingleton(provider => new InvalidRequests(provider.GetRequiredService<WireClock>().Time))
                .AddSingleton<RestSender>()
                .AddSingleton<ApplicationIdentity>()
                .AddSingleton<CommandRegistrar>()
                .AddSingleton<FileDownload>()
                .AddSingleton<IdentifyGate>()
                .AddSingleton<GatewayLog>()
                .AddSingleton<IDiscordFeed, GatewayFeed>()
                .AddSingleton<IDiscordActions, DiscordActions>();
            AddClient(services, RestSender.ClientName);
            AddClient(services, FileDownload.ClientName);
            return services;
        }
    }

    private static void AddClient(IServiceCollection services, string name)
    {
        services.AddHttpClient(name, client =>
            {
                // Time is limited on the wire clock, per try and in total.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = 16 * 1024 * 1024;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(15),
                // Addresses hold interactions' tokens: no trace may record them.
                ActivityHeadersPropagator = null,
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The factory's own log lines would show addresses, and with them tokens.
            .RemoveAllLoggers();
    }
}
