using DiplomacyBot.Boards;

namespace DiplomacyBot.Tests.Boards;

public sealed class ChunkSizeTests
{
    private static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(10);

    [Theory]
    [InlineData(0.001, 1000, 10_000)]
    [InlineData(0.5, 10, 20)]
    [InlineData(4, 1, 2)]
    [InlineData(25, 1, 1)]
    public void Transactions_come_to_take_the_time_aimed_at(double millisecondsOfOne, int least, int most)
    {
        var chunk = new ChunkSize(Aim);
        for (var transaction = 0; transaction < 40; transaction++)
            chunk.Took(chunk.Next, TimeSpan.FromMilliseconds(chunk.Next * millisecondsOfOne));
        Assert.InRange(chunk.Next, least, most);
    }

    [Fact]
    public void One_that_was_too_long_makes_the_next_one_shorter_at_once()
    {
        var chunk = new ChunkSize(Aim);
        for (var transaction = 0; transaction < 20; transaction++)
            chunk.Took(chunk.Next, TimeSpan.FromMilliseconds(chunk.Next));
        Assert.Equal(10, chunk.Next);
        chunk.Took(10, TimeSpan.FromMilliseconds(100));
        Assert.Equal(1, chunk.Next);
        chunk.Took(1, TimeSpan.Zero);
        Assert.Equal(2, chunk.Next);
    }
}
