using System.Net;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Rest;

public sealed class FileDownloadTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://cdn.discordapp.com/a/b.txt?ex=1")]
    [InlineData("https://media.discordapp.net/a/b.txt")]
    [InlineData("http://127.0.0.1:5080/files/b.txt")]
    public async Task Fetches_from_where_Discord_keeps_files_without_showing_the_token(string url)
    {
        await using var client = Client();
        client.Api.On($"GET {new Uri(url).AbsolutePath}", HttpStatusCode.OK, "hello");
        Assert.Equal("hello"u8.ToArray(), await client.Actions.DownloadAsync(File(url, 5), 5, Cancel));
        Assert.Null(client.Api.Requests.Single().Authorization);
    }

    [Theory]
    [InlineData("http://cdn.discordapp.com/a")]
    [InlineData("https://cdn.discordapp.com:8443/a")]
    [InlineData("https://cdn.discordapp.com.evil.test/a")]
    [InlineData("https://me@cdn.discordapp.com/a")]
    [InlineData("https://discord.com/a")]
    [InlineData("http://127.0.0.1:5081/files/b.txt")]
    [InlineData("https://127.0.0.1:5080/files/b.txt")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    public async Task Fetches_from_nowhere_else(string url)
    {
        await using var client = Client();
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Actions.DownloadAsync(File(url, 1), 100, Cancel));
        Assert.Empty(client.Api.Requests);
    }

    [Fact]
    public async Task A_file_declared_too_large_is_not_asked_for_and_one_that_turns_out_too_large_is_dropped()
    {
        await using var client = Client();
        client.Api.On("GET /a", HttpStatusCode.OK, new string('x', 101));
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Actions.DownloadAsync(File("https://cdn.discordapp.com/a", 101), 100, Cancel));
        Assert.Empty(client.Api.Requests);
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Actions.DownloadAsync(File("https://cdn.discordapp.com/a", 3), 100, Cancel));
        client.Api.On("GET /b", (_, _) =>
        {
            var reply = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new EndlessStream()) };
            return Task.FromResult(reply);
        });
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Actions.DownloadAsync(File("https://cdn.discordapp.com/b", 3), 100_000, Cancel));
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        await using var client = Client();
        client.Api.On("GET /a", HttpStatusCode.Found, null, ("Location", "http://169.254.169.254/"));
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Actions.DownloadAsync(File("https://cdn.discordapp.com/a", 3), 100, Cancel));
        Assert.Single(client.Api.Requests);
    }

    [Fact]
    public async Task Passing_faults_are_tried_again_and_expired_links_reported()
    {
        await using var client = Client();
        client.Api.On("GET /a", HttpStatusCode.BadGateway).On("GET /a", HttpStatusCode.OK, "abc");
        var read = client.Actions.DownloadAsync(File("https://cdn.discordapp.com/a", 3), 100, Cancel);
        await client.Clock.PassAsync(TimeSpan.FromMilliseconds(225));
        Assert.Equal("abc"u8.ToArray(), await read);
        client.Api.On("GET /c", HttpStatusCode.NotFound, "This content is no longer available.");
        await Assert.ThrowsAsync<DiscordApiException>(() => client.Actions.DownloadAsync(File("https://cdn.discordapp.com/c", 3), 100, Cancel));
    }

    private static TestClient Client() => new(options => options.ApiUrl = new Uri("http://127.0.0.1:5080/api/v10"));

    private static Attachment File(string url, long size) => new(new Snowflake(1), "a.txt", size, new Uri(url), null);

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
