using System.Collections.Concurrent;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

/// <summary>What goes out over one connection: in order, by one writer at a time, and once the world's gate is left.</summary>
public sealed class SendQueueTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_thread_that_queued_writes_after_it_has_left_the_gate()
    {
        List<(byte Frame, int Thread, bool InGate)> written = [];
        Lock gate = new();
        var queue = new SendQueue(100, frames =>
        {
            written.AddRange(frames.Select(frame => (frame[0], Environment.CurrentManagedThreadId, gate.IsHeldByCurrentThread)));
            return ValueTask.CompletedTask;
        });
        using (DeferredSends.Open())
        {
            lock (gate)
            {
                queue.TryAdd([1]);
                // As a part of the work may do that is also called by itself.
                using (DeferredSends.Open())
                    queue.TryAdd([2]);
                Assert.Empty(written);
            }
        }

        Assert.Equal([(1, Environment.CurrentManagedThreadId, false), (2, Environment.CurrentManagedThreadId, false)], written.Select(one => ((int)one.Frame, one.Thread, one.InGate)));
    }

    [Fact]
    public async Task What_is_queued_outside_a_request_is_written_as_well()
    {
        var queue = new SendQueue(100, static _ => ValueTask.CompletedTask);
        queue.TryAdd([1]);
        queue.Complete();
        await queue.Ended.WaitAsync(Cancel);
    }

    [Fact]
    public async Task Many_threads_keep_each_ones_order_and_there_is_one_writer_at_a_time()
    {
        const int Threads = 8, Each = 500;
        var writers = 0;
        ConcurrentQueue<byte[]> written = [];
        var queue = new SendQueue(long.MaxValue, async frames =>
        {
            Assert.Equal(1, Interlocked.Increment(ref writers));
            foreach (var frame in frames)
                written.Enqueue(frame);
            if (frames[0][1] % 2 == 0)
                await Task.Yield();
            Interlocked.Decrement(ref writers);
        });
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < Each; i++)
            {
                using var sends = DeferredSends.Open();
                queue.TryAdd([(byte)thread, (byte)(i >> 8), (byte)i]);
            }
        }, Cancel)));
        queue.Complete();
        await queue.Ended.WaitAsync(Cancel);
        foreach (var ofThread in written.GroupBy(frame => frame[0]))
            Assert.Equal(Enumerable.Range(0, Each), ofThread.Select(frame => (frame[1] << 8) | frame[2]));
        Assert.Equal(Threads * Each, written.Count);
    }

    [Fact]
    public async Task A_reader_too_far_behind_is_told_of()
    {
        TaskCompletionSource reads = new();
        var queue = new SendQueue(10, _ => new ValueTask(reads.Task));
        using (DeferredSends.Open())
            Assert.True(queue.TryAdd(new byte[6]));
        // The first is being written and still counts.
        Assert.True(queue.TryAdd(new byte[4]));
        Assert.False(queue.TryAdd(new byte[1]));
        reads.SetResult();
        queue.Complete();
        await queue.Ended.WaitAsync(Cancel);
    }

    [Fact]
    public void A_reader_that_keeps_up_may_read_without_end()
    {
        var queue = new SendQueue(10, static _ => ValueTask.CompletedTask);
        for (var i = 0; i < 100; i++)
        {
            using var sends = DeferredSends.Open();
            Assert.True(queue.TryAdd(new byte[10]));
        }
    }

    [Fact]
    public async Task After_the_end_what_is_there_is_written_and_what_comes_is_dropped()
    {
        List<byte> written = [];
        TaskCompletionSource reads = new();
        var queue = new SendQueue(100, async frames =>
        {
            await reads.Task;
            written.AddRange(frames.Select(frame => frame[0]));
        });
        using (DeferredSends.Open())
            queue.TryAdd([1]);
        queue.TryAdd([2]);
        queue.Complete();
        Assert.True(queue.TryAdd([3]));
        Assert.False(queue.Ended.IsCompleted);
        reads.SetResult();
        await queue.Ended.WaitAsync(Cancel);
        Assert.Equal([1, 2], written);
    }

    [Fact]
    public async Task A_dead_line_ends_it_and_a_mistake_of_this_program_is_told()
    {
        var dead = new SendQueue(100, static _ => ValueTask.FromException(new IOException("The line is dead.")));
        dead.TryAdd([1]);
        await dead.Ended.WaitAsync(Cancel);
        Assert.True(dead.TryAdd([2]));
        var wrong = new SendQueue(100, static _ => throw new InvalidOperationException("A mistake."));
        wrong.TryAdd([1]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => wrong.Ended.WaitAsync(Cancel));
    }
}
