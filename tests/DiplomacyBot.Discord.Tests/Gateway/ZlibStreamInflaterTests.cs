using System.Text;
using DiplomacyBot.Discord.Gateway;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Gateway;

public sealed class ZlibStreamInflaterTests
{
    [Fact]
    public void Reads_message_after_message_of_one_stream()
    {
        using var deflater = new ZlibMessages();
        using var inflater = new ZlibStreamInflater();
        foreach (var text in new[] { "one", new string('x', 200_000), "", "four äöü", "five" })
            Assert.Equal(text, Encoding.UTF8.GetString(inflater.Add(deflater.Pack(text))!.Value.Span));
    }

    [Fact]
    public void Waits_for_the_rest_of_a_message_that_comes_in_pieces()
    {
        using var deflater = new ZlibMessages();
        using var inflater = new ZlibStreamInflater();
        var packed = deflater.Pack("in pieces");
        Assert.Null(inflater.Add(packed.AsSpan(0, 3)));
        Assert.Null(inflater.Add(packed.AsSpan(3, packed.Length - 5)));
        Assert.Equal("in pieces", Encoding.UTF8.GetString(inflater.Add(packed.AsSpan(packed.Length - 2))!.Value.Span));
    }

    [Fact]
    public void Refuses_what_is_not_zlib()
    {
        using var inflater = new ZlibStreamInflater();
        Assert.Throws<InvalidDataException>(() => inflater.Add([0x01, 0x02, 0x03, 0x00, 0x00, 0xFF, 0xFF]));
    }
}
