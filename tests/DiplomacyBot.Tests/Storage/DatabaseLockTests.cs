using DiplomacyBot.Storage;

namespace DiplomacyBot.Tests.Storage;

public sealed class DatabaseLockTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_process_waits_as_standby_and_takes_over_when_the_first_ends()
    {
        using var folder = new TestFolder();
        await using var first = TestDatabase.At(folder.File("bot.db"));
        await first.Get<DatabaseLock>().AcquireAsync(Cancel);

        await using var second = TestDatabase.At(folder.File("bot.db"));
        var waiting = second.Get<DatabaseStarter>().StartAsync(Cancel);
        await second.Log.WaitForAsync("standby", Cancel);
        second.WireTime.Advance(TimeSpan.FromMinutes(10));
        Assert.False(waiting.IsCompleted);
        Assert.False(second.Get<DatabaseLock>().IsHeld);
        Assert.False(File.Exists(second.Path), "A standby must not touch the database.");

        first.Get<DatabaseLock>().Dispose();
        while (!waiting.IsCompleted)
        {
            second.WireTime.Advance(TimeSpan.FromMilliseconds(500));
            await Task.WhenAny(waiting, Task.Run(() => { }, Cancel));
        }

        await waiting;
        Assert.True(second.Get<DatabaseLock>().IsHeld);
    }

    [Fact]
    public async Task A_standby_can_be_stopped()
    {
        using var folder = new TestFolder();
        await using var first = TestDatabase.At(folder.File("bot.db"));
        await first.Get<DatabaseLock>().AcquireAsync(Cancel);
        await using var second = TestDatabase.At(folder.File("bot.db"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var waiting = second.Get<DatabaseLock>().AcquireAsync(stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Two_databases_do_not_disturb_each_other()
    {
        using var folder = new TestFolder();
        await using var first = TestDatabase.At(folder.File("one.db"));
        await using var second = TestDatabase.At(folder.File("two.db"));
        await first.Get<DatabaseLock>().AcquireAsync(Cancel);
        await second.Get<DatabaseLock>().AcquireAsync(Cancel);

        Assert.True(second.Get<DatabaseLock>().IsHeld);
    }
}
