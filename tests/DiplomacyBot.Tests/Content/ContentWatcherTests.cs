using DiplomacyBot.Content;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Tests.Content;

public sealed class ContentWatcherTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_file_brings_a_new_shelf()
    {
        using var folder = new TestFolder();
        var clock = new FakeTimeProvider();
        await using var changes = Watch(folder, clock, folder.Load());
        var next = changes.MoveNextAsync().AsTask();
        folder.Write("words.yml", TestFolder.Words.Replace("treaty", "accord", StringComparison.Ordinal));
        await AdvanceUntilDoneAsync(clock, next);
        Assert.Equal("accord", Assert.Single(changes.Current.Words).Term);
    }

    [Fact]
    public async Task What_changed_before_the_watch_began_is_not_missed()
    {
        using var folder = new TestFolder();
        var clock = new FakeTimeProvider();
        var loaded = folder.Load();
        folder.Write("articles/second.md", TestFolder.Article);
        await using var changes = Watch(folder, clock, loaded);
        await AdvanceUntilDoneAsync(clock, changes.MoveNextAsync().AsTask());
        Assert.Equal(2, changes.Current.Articles.Count);
    }

    [Fact]
    public async Task Files_saved_again_with_the_same_text_bring_nothing()
    {
        using var folder = new TestFolder();
        var clock = new FakeTimeProvider();
        var looks = 0;
        await using var changes = new ContentWatcher(folder.Path, clock, NullLogger<ContentWatcher>.Instance, path =>
        {
            Interlocked.Increment(ref looks);
            return ContentFolder.Hash(path);
        }).ChangesAsync(folder.Load(), Cancel).GetAsyncEnumerator(Cancel);
        var next = changes.MoveNextAsync().AsTask();
        folder.Write("words.yml", TestFolder.Words);
        await AdvanceUntilAsync(clock, () => Volatile.Read(ref looks) >= 3 || next.IsCompleted);
        Assert.False(next.IsCompleted);
        folder.Write("words.yml", "- term: last\n  meaning: Only this one is new.\n");
        await AdvanceUntilDoneAsync(clock, next);
        Assert.Equal("last", Assert.Single(changes.Current.Words).Term);
    }

    [Fact]
    public async Task A_folder_made_later_is_found_by_looking_now_and_then()
    {
        using var folder = new TestFolder(filled: false);
        var path = Path.Combine(folder.Path, "later");
        var clock = new FakeTimeProvider();
        await using var changes = new ContentWatcher(path, clock, NullLogger<ContentWatcher>.Instance)
            .ChangesAsync(ContentFolder.Load(path), Cancel).GetAsyncEnumerator(Cancel);
        var next = changes.MoveNextAsync().AsTask();
        folder.Write("later/words.yml", TestFolder.Words);
        await AdvanceUntilDoneAsync(clock, next);
        Assert.Single(changes.Current.Words);
    }

    [Fact]
    public async Task Cancelling_ends_the_watch_quietly()
    {
        using var folder = new TestFolder();
        using var stop = new CancellationTokenSource();
        await using var changes = new ContentWatcher(folder.Path, new FakeTimeProvider(), NullLogger<ContentWatcher>.Instance)
            .ChangesAsync(folder.Load(), stop.Token).GetAsyncEnumerator(Cancel);
        var next = changes.MoveNextAsync().AsTask();
        await stop.CancelAsync();
        Assert.False(await next);
    }

    private static IAsyncEnumerator<ContentShelf> Watch(TestFolder folder, TimeProvider clock, ContentShelf loaded) =>
        new ContentWatcher(folder.Path, clock, NullLogger<ContentWatcher>.Instance).ChangesAsync(loaded, Cancel).GetAsyncEnumerator(Cancel);

    private static async Task AdvanceUntilDoneAsync(FakeTimeProvider clock, Task task)
    {
        await AdvanceUntilAsync(clock, () => task.IsCompleted);
        await task;
    }

    // The watch runs beside the test, so the hands are moved until it has seen enough.
    private static async Task AdvanceUntilAsync(FakeTimeProvider clock, Func<bool> condition)
    {
        while (!condition())
        {
            Cancel.ThrowIfCancellationRequested();
            clock.Advance(ContentWatcher.Quiet);
            await Task.Yield();
        }
    }
}
