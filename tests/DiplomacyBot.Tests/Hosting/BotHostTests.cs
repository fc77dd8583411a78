using System.Net;
using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Hosting;
using DiplomacyBot.Storage;

namespace DiplomacyBot.Tests.Hosting;

public sealed class BotHostTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_it_is_ready_once_its_guilds_are_there_and_its_commands_registered()
    {
        await using var bot = new RunningBot();
        var receiver = await bot.ConnectAsync(Cancel, 700, 701);
        receiver.Receive(new DiscordEvent.GuildAvailable(FakeDiscord.Guild()));
        Assert.False(bot.Ready.IsCompleted);
        receiver.Receive(new DiscordEvent.GuildAvailable(FakeDiscord.Guild(701)));
        await bot.Ready.WaitAsync(Cancel);

        Assert.Equal($"Ready: online as envoy in 2 servers (Ctrl+C stops; database {bot.DatabasePath})", bot.Output.ToString().TrimEnd());
        Assert.Single(bot.Discord.Registered);
        Assert.NotNull(bot.Get<GuildDirectory>().Find(new(701)));
        Assert.Equal(ExitCodes.Ok, await bot.StopAsync());
        Assert.True(bot.Discord.WasCancelled);
    }

    [Fact]
    public async Task A_guild_with_an_outage_does_not_hold_up_the_rest()
    {
        await using var bot = new RunningBot();
        var receiver = await bot.ConnectAsync(Cancel, 700, 701);
        receiver.Receive(new DiscordEvent.GuildAvailable(FakeDiscord.Guild()));

        while (!bot.Ready.IsCompleted)
        {
            bot.WireTime.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(bot.Ready, Task.Run(() => { }, Cancel));
        }

        await bot.Ready;
        Assert.Contains("in 1 server ", bot.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registering_is_tried_again_when_Discord_cannot_be_reached()
    {
        await using var bot = new RunningBot();
        bot.Discord.RegistrationFailures.Enqueue(new HttpRequestException("No route."));
        bot.Discord.RegistrationFailures.Enqueue(FakeDiscord.Refusal(HttpStatusCode.BadGateway));
        await bot.ConnectAsync(Cancel);

        while (!bot.Ready.IsCompleted)
        {
            bot.WireTime.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(bot.Ready, Task.Run(() => { }, Cancel));
        }

        await bot.Ready;
        Assert.Single(bot.Discord.Registered);
    }

    [Fact]
    public async Task A_refused_command_list_leaves_the_bot_running_and_the_log_telling()
    {
        await using var bot = new RunningBot();
        bot.Discord.RegistrationFailures.Enqueue(FakeDiscord.Refusal(HttpStatusCode.BadRequest));
        await bot.ConnectAsync(Cancel);
        await bot.Ready.WaitAsync(Cancel);

        Assert.Contains("ERROR: Discord refused the commands", bot.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Discord_refuses_for_good_ends_the_process_with_its_code()
    {
        await using var bot = new RunningBot();
        await bot.ConnectAsync(Cancel);
        bot.Discord.Fail(new DiscordFatalException(10, "Discord refused the token.", "Copy it again."));

        Assert.Equal(10, await bot.Run().WaitAsync(Cancel));
        Assert.Contains("FATAL: Discord refused the token. Copy it again. (exit code 10)", bot.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", bot.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_nobody_foresaw_ends_the_process_with_code_1()
    {
        await using var bot = new RunningBot();
        await bot.ConnectAsync(Cancel);
        bot.Discord.Fail(new InvalidDataException("?"));

        Assert.Equal(ExitCodes.Unforeseen, await bot.Run().WaitAsync(Cancel));
    }

    [Theory]
    [InlineData("Discord:ApiUrl", "discord.com", "Discord__ApiUrl is 'discord.com'", "https://discord.com/api/v10")]
    [InlineData("Discord:GatewayUrl", "https://gateway.discord.gg", "Discord__GatewayUrl is", "wss://")]
    [InlineData("Sandbox:Url", "ftp://127.0.0.1", "Sandbox__Url is 'ftp://127.0.0.1'", "http://")]
    [InlineData("Sandbox:Url", "http://example.org:5080", "Sandbox__Url is", "this computer")]
    [InlineData("Storage:ConnectionString", "Nonsense", "Storage__ConnectionString must be", "Data Source=data/bot.db")]
    [InlineData("Storage:ConnectionString", "Data Source=:memory:", "Storage__ConnectionString must be", "names a file")]
    [InlineData("Discord:Token", "two words", "Discord__Token", "white space")]
    public async Task A_bad_setting_stops_the_start_with_its_name_and_what_is_allowed(string name, string value, string named, string allowed)
    {
        await using var bot = new RunningBot((name, value));

        Assert.Equal(ExitCodes.Settings, await bot.Run().WaitAsync(Cancel));
        Assert.Contains(named, bot.Log.ToString(), StringComparison.Ordinal);
        Assert.Contains(allowed, bot.Log.ToString(), StringComparison.Ordinal);
        Assert.False(bot.Discord.Connected.IsCompleted);
        Assert.False(File.Exists(bot.DatabasePath));
    }

    [Fact]
    public async Task A_token_is_never_repeated_in_a_message()
    {
        await using var bot = new RunningBot(("Discord:Token", "my secret token"));
        await bot.Run().WaitAsync(Cancel);

        Assert.DoesNotContain("secret", bot.Log.ToString(), StringComparison.Ordinal);
        // Two options depend on it; the operator is told once.
        Assert.Single(bot.Log.ToString().Split('\n'), line => line.Contains("Discord__Token:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_stops_the_start_before_anything_is_connected()
    {
        using var folder = new Storage.TestFolder();
        await File.WriteAllTextAsync(folder.File("bot.db"), string.Concat(Enumerable.Repeat("This is a letter. ", 100)), Cancel);
        await using var bot = new RunningBot(("Storage:ConnectionString", $"Data Source={folder.File("bot.db")}"));

        Assert.Equal(ExitCodes.Database, await bot.Run().WaitAsync(Cancel));
        Assert.Contains("not a SQLite database", bot.Log.ToString(), StringComparison.Ordinal);
        Assert.False(bot.Discord.Connected.IsCompleted);
    }

    [Fact]
    public async Task A_standby_does_not_connect_until_the_other_process_has_ended()
    {
        await using var first = new RunningBot();
        await first.ConnectAsync(Cancel);
        await using var second = new RunningBot(("Storage:ConnectionString", $"Data Source={first.DatabasePath}"));
        var running = second.Run();
        while (!second.Log.ToString().Contains("standby", StringComparison.Ordinal))
            await Task.Run(() => { }, Cancel);
        second.WireTime.Advance(TimeSpan.FromMinutes(1));
        Assert.False(second.Discord.Connected.IsCompleted);
        Assert.False(running.IsCompleted);

        first.Get<DatabaseLock>().Dispose();
        while (!second.Discord.Connected.IsCompleted && !running.IsCompleted)
        {
            second.WireTime.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(second.Discord.Connected, Task.Run(() => { }, Cancel));
        }

        Assert.True(second.Discord.Connected.IsCompleted, second.Log.ToString());
    }

    [Fact]
    public async Task Stopping_while_standby_is_no_failure()
    {
        await using var first = new RunningBot();
        await first.ConnectAsync(Cancel);
        await using var second = new RunningBot(("Storage:ConnectionString", $"Data Source={first.DatabasePath}"));
        _ = second.Run();

        Assert.Equal(ExitCodes.Ok, await second.StopAsync().WaitAsync(Cancel));
    }
}
