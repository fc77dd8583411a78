using DiplomacyBot.Sandbox.Gateway;

namespace DiplomacyBot.Sandbox.Tests.Gateway;

public sealed class ReplayLogTests
{
    [Fact]
    public void Frames_come_back_whole_and_in_order_however_often_the_block_was_written_round()
    {
        var log = new ReplayLog(mostFrames: 7, mostBytes: 50_000);
        var random = new Random(1);
        List<byte[]> added = [];
        for (var sequence = 1; sequence <= 500; sequence++)
        {
            var frame = new byte[1 + random.Next(9_000)];
            random.NextBytes(frame);
            added.Add(frame);
            log.Add(sequence, frame);
            var back = log.After(0).ToList();
            // Not Assert.Equal, which compares arrays byte by byte through boxes.
            Assert.All(added.TakeLast(back.Count).Zip(back), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second)));
            Assert.True(back.Count == Math.Min(sequence, 7) || back.Sum(kept => kept.Length) + added[^(back.Count + 1)].Length > 50_000);
        }
    }

    [Fact]
    public void It_reaches_back_to_the_oldest_it_still_has()
    {
        var log = new ReplayLog(mostFrames: 3, mostBytes: 100);
        Assert.False(log.Reaches(0));
        for (byte sequence = 1; sequence <= 5; sequence++)
            log.Add(sequence, [sequence]);
        Assert.Equal((false, true, true), (log.Reaches(1), log.Reaches(2), log.Reaches(4)));
        Assert.Equal([[4], [5]], log.After(3));
        Assert.Empty(log.After(5));
    }

    [Fact]
    public void One_that_is_too_large_by_itself_cannot_be_replayed_nor_what_came_before_it()
    {
        var log = new ReplayLog(mostFrames: 3, mostBytes: 100);
        log.Add(1, [1]);
        log.Add(2, new byte[101]);
        Assert.False(log.Reaches(0));
        Assert.False(log.Reaches(1));
        log.Add(3, [3]);
        Assert.True(log.Reaches(2));
        Assert.Equal([[3]], log.After(2));
    }
}
