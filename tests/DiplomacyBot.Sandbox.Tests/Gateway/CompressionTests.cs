using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Tests.Support;
using ZstdSharp;

namespace DiplomacyBot.Sandbox.Tests.Gateway;

/// <summary>The ways a connection may ask for less on the wire.</summary>
public sealed class CompressionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(131072)]
    [InlineData(131073)]
    [InlineData(400000)]
    public void A_decoder_reads_each_zstd_message_as_soon_as_it_is_there(int length)
    {
        var framer = new ZstdFramer();
        using var compressed = new MemoryStream();
        using var decoder = new DecompressionStream(compressed, checkEndOfStream: false);
        foreach (var text in new[] { "hello", Sample.X(length), "and again" })
        {
            var at = compressed.Position;
            compressed.Write(framer.Frame(Encoding.UTF8.GetBytes(text)).Span);
            compressed.Position = at;
            var read = new byte[text.Length];
            decoder.ReadExactly(read);
            Assert.Equal(text, Encoding.UTF8.GetString(read));
        }
    }

    [Fact]
    public async Task A_zstd_stream_brings_hello_and_ready()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town, "v=10&encoding=json&compress=zstd-stream");
        using var compressed = new MemoryStream();
        using var decoder = new DecompressionStream(compressed, checkEndOfStream: false);
        Assert.Equal(10, (await NextAsync()).GetProperty("op").GetInt32());
        await gateway.IdentifyAsync(town.Server.Token);
        Assert.Equal("READY", (await NextAsync()).GetProperty("t").GetString());

        async Task<JsonElement> NextAsync()
        {
            var at = compressed.Position;
            compressed.Write((await gateway.ReceiveBytesAsync())!);
            compressed.Position = at;
            var buffer = new byte[64 * 1024];
            return JsonElement.Parse(buffer.AsSpan(0, decoder.Read(buffer)));
        }
    }

    [Fact]
    public async Task Payloads_may_be_compressed_by_themselves_when_large()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        Assert.Equal((byte)'{', (await gateway.ReceiveBytesAsync())![0]);
        await gateway.IdentifyAsync(town.Server.Token, more: ",\"compress\":true");
        using var zlib = new ZLibStream(new MemoryStream((await gateway.ReceiveBytesAsync())!), CompressionMode.Decompress);
        Assert.Equal("READY", JsonDocument.Parse(zlib).RootElement.GetProperty("t").GetString());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("&compress=zlib-stream", false)]
    public async Task Not_both_at_once(string query, bool welcome)
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town, "v=10&encoding=json" + query);
        await gateway.IdentifyAsync(town.Server.Token, more: ",\"compress\":true");
        if (welcome)
            Assert.NotEmpty((await gateway.ReceiveBytesAsync())!);
        else
            Assert.Equal(4002, await gateway.ClosedWithAsync());
    }
}
