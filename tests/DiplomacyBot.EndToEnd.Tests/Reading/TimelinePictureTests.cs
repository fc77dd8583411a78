using System.Buffers.Binary;
using System.Text.Json.Nodes;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.EndToEnd.Tests.Reading;

public sealed class TimelinePictureTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task Show_picture_brings_a_small_file_with_a_description_below_the_text_form()
    {
        SkipWithoutFonts();
        var reader = await Town.NewcomerAsync(Cancel);
        var timeline = await reader.RunsAsync("/timeline of:antarctic", Cancel);

        var picture = await reader.TapsAsync(timeline, "Show picture", Cancel);

        Assert.Contains("1 Dec 1959", timeline.Text, StringComparison.Ordinal);
        Assert.True(picture.IsPrivate);
        Assert.NotEqual(timeline.Id, picture.Id);
        await AssertPictureAsync(picture, "1 Dec 1959 (P");
    }

    [Fact]
    public async Task Turning_to_the_next_picture_replaces_the_file()
    {
        SkipWithoutFonts();
        var reader = await Town.NewcomerAsync(Cancel);
        var first = await reader.TapsAsync(await reader.RunsAsync("/timeline of:ozone", Cancel), "Show picture", Cancel);

        var second = await reader.TapsAsync(first, "Next", Cancel);

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual((string)AttachmentOf(first)["id"]!, (string)AttachmentOf(second)["id"]!);
        await AssertPictureAsync(first, "picture 1 of ", isReplaced: true);
        await AssertPictureAsync(second, "picture 2 of ");
    }

    [Fact]
    public async Task A_picture_is_shared_under_the_name_of_who_shared_it_and_everyone_reads_the_words_in_private()
    {
        SkipWithoutFonts();
        var (reader, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var picture = await reader.TapsAsync(await reader.RunsAsync("/timeline of:antarctic", Cancel, "quiz"), "Show picture", Cancel);

        var shared = await reader.TapsAsync(picture, "Show in channel", Cancel);
        var seen = await other.SeesAsync(message => message.Id == shared.Id && !message.IsThinking, Cancel);
        var words = await other.TapsAsync(seen, "Read it yourself", Cancel);

        Assert.False(seen.IsPrivate);
        Assert.Contains("Shared by <@", seen.Text, StringComparison.Ordinal);
        await AssertPictureAsync(seen, "1 Dec 1959 (P");
        Assert.True(words.IsPrivate);
        Assert.Contains("1 Dec 1959", words.Text, StringComparison.Ordinal);
        var own = await other.TapsAsync(words, "Show picture", Cancel);
        Assert.True(own.IsPrivate);
    }

    private static JsonObject AttachmentOf(Shown message) => Assert.Single(message.Json["attachments"]!.AsArray())!.AsObject();

    private async Task AssertPictureAsync(Shown message, string described, bool isReplaced = false)
    {
        var attachment = AttachmentOf(message);
        Assert.Equal("timeline.png", (string?)attachment["filename"]);
        Assert.Equal("image/png", (string?)attachment["content_type"]);
        Assert.InRange(CodePoints.Count((string)attachment["description"]!), 20, 1024);
        Assert.Contains(described, (string)attachment["description"]!, StringComparison.Ordinal);
        Assert.InRange((int)attachment["size"]!, 1000, 60_000);
        if (isReplaced)
        {
            return;
        }
        var png = await Town.DownloadAsync(message, Cancel);
        Assert.Equal((int)attachment["size"]!, png.Length);
        // PNG: eight bytes of signature, then the header's length and name, then width and height.
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal((1000, (int)attachment["height"]!), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        using var decoded = SkiaSharp.SKBitmap.Decode(png);
        Assert.Equal((1000, (int)attachment["height"]!), (decoded.Width, decoded.Height));
        Assert.InRange(decoded.Height, 300, 1600);
    }

    private static void SkipWithoutFonts()
    {
        using var font = new SystemFonts().Choose(["The treaty was signed."]);
        Assert.SkipWhen(font is null, "No font is installed on this machine, so nothing can be drawn.");
    }
}
