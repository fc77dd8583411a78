using System.Globalization;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Sandbox.Tests.Worlds;

public sealed class NonceMemoryTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);

    private readonly FakeTimeProvider clock = new();
    private readonly NonceMemory memory;

    public NonceMemoryTests() => memory = new NonceMemory(clock, Window);

    [Fact]
    public void A_nonce_is_known_to_its_author_until_the_window_has_passed()
    {
        Remember("n", 5);
        clock.Advance(Window);
        Assert.Equal(5ul, memory.Find(1, "n")?.MessageId);
        Assert.Null(memory.Find(2, "n"));
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(memory.Find(1, "n"));
        Assert.Empty(memory.Remembered);
    }

    [Fact]
    public void Of_more_than_it_holds_the_oldest_go_first()
    {
        for (var n = 0; n < NonceMemory.Most + 3; n++)
            Remember(n.ToString(CultureInfo.InvariantCulture), (ulong)n);
        Assert.Equal(NonceMemory.Most, memory.Remembered.Count());
        Assert.Null(memory.Find(1, "2"));
        Assert.Equal(3ul, memory.Find(1, "3")?.MessageId);
        Assert.NotNull(memory.Find(1, (NonceMemory.Most + 2).ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_nonce_that_is_used_again_is_the_newer_messages_until_that_one_is_forgotten()
    {
        Remember("n", 5);
        clock.Advance(TimeSpan.FromMinutes(1));
        Remember("n", 6);
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(6ul, memory.Find(1, "n")?.MessageId);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(memory.Find(1, "n"));
    }

    private void Remember(string nonce, ulong message) => memory.Remember(1, nonce, 9, message, clock.GetUtcNow());
}
