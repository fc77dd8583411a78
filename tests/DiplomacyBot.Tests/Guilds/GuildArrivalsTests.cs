using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Tests.Storage;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Tests.Guilds;

public sealed class GuildArrivalsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_observer_sees_every_guild_in_order_though_one_of_them_fails()
    {
        using var log = new LogLines();
        using var logging = LoggerFactory.Create(builder => builder.AddProvider(log));
        var seen = new List<string>();
        using var arrivals = new GuildArrivals(
            [new Observer(guild => seen.Add("first " + guild.Name)), new Observer(_ => throw new InvalidDataException()), new Observer(guild => seen.Add("last " + guild.Name))],
            logging.CreateLogger<GuildArrivals>());
        await arrivals.StartAsync(Cancel);

        await Task.WhenAll(arrivals.Add(Named(1, "a")), arrivals.Add(Named(2, "b"))).WaitAsync(Cancel);
        await arrivals.StopAsync(Cancel);

        Assert.Equal(["first a", "last a", "first b", "last b"], seen);
        Assert.Equal(2, log.All.Count(line => line.Contains("failed for guild", StringComparison.Ordinal)));
    }

    private static Guild Named(ulong id, string name) => new(new(id), name, new(5), "en-US", [], []);

    private sealed class Observer(Action<Guild> see) : IGuildObserver
    {
        public Task GuildAvailableAsync(Guild guild, CancellationToken cancellationToken)
        {
            see(guild);
            return Task.CompletedTask;
        }
    }
}
