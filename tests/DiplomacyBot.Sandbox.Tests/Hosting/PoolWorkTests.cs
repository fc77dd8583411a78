using DiplomacyBot.Sandbox.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

/// <summary>What nobody waits for must not end the program when it breaks.</summary>
public sealed class PoolWorkTests
{
    [Fact]
    public void A_timers_work_that_breaks_is_logged_and_done_again_the_next_time()
    {
        var clock = new FakeTimeProvider();
        var fired = 0;
        using var timer = new PoolWork(NullLogger<PoolWork>.Instance).Timer(clock, "a test", () => throw new InvalidOperationException($"broken for the {++fired}. time"));
        timer.Change(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, fired);
    }

    [Fact]
    public void A_log_file_that_cannot_be_written_breaks_nobody_who_logs()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-log-");
        try
        {
            var path = Path.Combine(folder.FullName, "log");
            using var provider = new FileLoggerProvider(path, new FakeTimeProvider());
            var logger = provider.CreateLogger("Test");
            logger.LogInformation("before the end");
            provider.Dispose();
            logger.LogInformation("after it");
            Assert.Single(File.ReadAllLines(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
