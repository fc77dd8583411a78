using System.Diagnostics;
using DiplomacyBot.Discord;
using DiplomacyBot.Hosting;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Tests.Hosting;

public sealed class LocalDiscordTests : IDisposable
{
    private const string Info = """
        {"product":"DiplomacyBot.Sandbox","token":"t.o.k","application_id":"5","api_url":"http://127.0.0.1:9/api/v10","gateway_url":"ws://127.0.0.1:9/gateway",
         "page_url":"http://127.0.0.1:9/","database":"x","setup":{"guild_id":"7","zone":"Asia/Karachi","briefings_channel_id":"8","safeguarding_contact":"Ms Khan"}}
        """;

    private readonly TestFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Where the build of the bot put its sandbox: the same configuration as these tests.</summary>
    private static string BuiltSandbox
    {
        get
        {
            var parts = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
            return Path.Join(Repository.Root, "src", "DiplomacyBot", "bin", parts[^2], parts[^1], "sandbox");
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sandbox_that_is_listening_is_used_as_it_is()
    {
        await using var sandbox = SomethingListening.WithJson(Info);
        var local = Local(sandbox.Url, new NoProgram());
        await local.AttachAsync(Cancel);
        var options = new DiscordOptions();
        local.Configure(options);

        Assert.Equal("t.o.k", options.Token);
        Assert.Equal(new Uri("http://127.0.0.1:9/api/v10"), options.ApiUrl);
        Assert.Equal(new Uri("ws://127.0.0.1:9/gateway"), options.GatewayUrl);
        Assert.Equal("Asia/Karachi", local.Info?.Setup?.Zone);
        Assert.Null(local.Info?.Setup?.ModeratorRoleId);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 19\r\nConnection: close\r\n\r\n{\"product\":\"other\"}")]
    [InlineData("220 mail.example.org ESMTP\r\n")]
    public async Task A_port_taken_by_something_else_is_refused_with_another_port_named(string reply)
    {
        await using var other = new SomethingListening(reply);
        var local = Local(other.Url, new NoProgram());

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => local.AttachAsync(Cancel));

        Assert.Equal(ExitCodes.Sandbox, refusal.ExitCode);
        Assert.Contains($"port {new Uri(other.Url).Port}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"http://127.0.0.1:{new Uri(other.Url).Port + 1}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_token_nothing_is_asked_and_the_settings_are_passed_on()
    {
        var local = Local(await SomethingListening.FreeUrlAsync(), new NoProgram(), token: "a.b.c");
        await local.AttachAsync(Cancel);
        var options = new DiscordOptions();
        local.Configure(options);

        Assert.Equal("a.b.c", options.Token);
        Assert.Equal(new Uri("https://discord.com/api/v10"), options.ApiUrl);
        Assert.Null(options.GatewayUrl);
    }

    [Fact]
    public async Task A_copy_without_a_sandbox_says_so()
    {
        var local = Local(await SomethingListening.FreeUrlAsync(), new SandboxProgram(folder.File("nothing")));

        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => local.AttachAsync(Cancel));

        Assert.Equal(ExitCodes.Sandbox, refusal.ExitCode);
        Assert.Contains("Discord__Token", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_listens_the_real_sandbox_is_started_and_found_again()
    {
        var url = await SomethingListening.FreeUrlAsync();
        var program = new RememberingProgram(BuiltSandbox);
        try
        {
            var first = Local(url, program);
            await first.AttachAsync(Cancel);
            var second = Local(url, new NoProgram());
            await second.AttachAsync(Cancel);

            Assert.Equal(first.Info?.Token, second.Info?.Token);
            Assert.True(Snowflake.TryParse(first.Info?.Setup?.GuildId, out _));
            Assert.True(File.Exists(folder.File("sandbox.log")));
        }
        finally
        {
            await program.EndAsync();
        }
    }

    [Fact]
    public async Task A_sandbox_that_dies_at_once_is_reported_with_its_last_words()
    {
        // Not a world file: the sandbox refuses it and ends.
        await File.WriteAllTextAsync(folder.File("sandbox-world.json"), "{ this is not a world", Cancel);
        var program = new RememberingProgram(BuiltSandbox);
        try
        {
            var local = Local(await SomethingListening.FreeUrlAsync(), program);

            var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => local.AttachAsync(Cancel));

            Assert.Equal(ExitCodes.Sandbox, refusal.ExitCode);
            Assert.Contains("world", refusal.Cause, StringComparison.Ordinal);
            Assert.Contains("sandbox.log", refusal.Cure, StringComparison.Ordinal);
        }
        finally
        {
            await program.EndAsync();
        }
    }

    private LocalDiscord Local(string url, SandboxProgram program, string token = "") => new(
        Options.Create(new DiscordSettings { Token = token }),
        Options.Create(new SandboxSettings { Url = url }),
        program,
        DatabaseFile.TryParse($"Data Source={folder.File("bot.db")}")!,
        WireClock.Real,
        NullLogger<LocalDiscord>.Instance);

    private sealed class NoProgram() : SandboxProgram("")
    {
        public override SandboxChild Start(Uri url, string dataFolder) => throw new InvalidOperationException("No sandbox should have been started.");
    }

    private sealed class RememberingProgram(string folder) : SandboxProgram(folder)
    {
        private Process? process;

        public override SandboxChild Start(Uri url, string dataFolder)
        {
            var child = base.Start(url, dataFolder);
            // Taken hold of while it is there: its number may be somebody else's by the time it has ended.
            process = Process.GetProcessById(child.Id);
            return child;
        }

        public async Task EndAsync()
        {
            if (process is not { } started)
                return;
            if (!started.HasExited)
                started.Kill();
            await started.WaitForExitAsync(CancellationToken.None);
            started.Dispose();
        }
    }
}
