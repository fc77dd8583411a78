// The bot in a process of its own, so that a test can kill it. Its civil clock stands still until a line on standard input moves it;
// the end of standard input ends it, so that it never outlives its test.
using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Hosting;
using DiplomacyBot.Schedules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

if (args is not [var sandbox, var database, var content, var now])
{
    Console.Error.WriteLine("Usage: DiplomacyBot.KillHost SANDBOX-URL DATABASE CONTENT-FOLDER NOW");
    return 2;
}

var clock = new FakeTimeProvider(Moment(now));
await using var bot = new BotHost(new BotSetup
{
    ReadsEnvironment = false,
    CivilClock = clock,
    Settings = new Dictionary<string, string?>
    {
        ["Sandbox:Url"] = sandbox,
        ["Storage:ConnectionString"] = $"Data Source={database}",
        ["Content:Path"] = content,
    },
});
await bot.StartAsync(CancellationToken.None);
await bot.Ready;
Console.WriteLine("ready");
while (await Console.In.ReadLineAsync() is { } line)
{
    clock.SetUtcNow(Moment(line));
    await bot.Services.GetRequiredService<InteractionDispatcher>().WhenIdleAsync(CancellationToken.None);
    await bot.Services.GetRequiredService<DeliveryRunner>().RunOnceAsync(CancellationToken.None);
    Console.WriteLine("settled");
}
await bot.StopAsync();
return 0;

static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
