using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Tests.Library;
using DiplomacyBot.Timelines.Pictures;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class ShowPictureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_comes_in_private_with_the_same_dates_in_words()
    {
        SkipWithoutFonts();
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted, published: new DateOnly(2022, 8, 16), author: "Amina Khan");
        var reader = town.Member();

        var answer = await reader.TapsAsync(await reader.RunsAsync("timeline", ("of", "accord")), "Show picture");

        Assert.False(answer.IsPublic);
        Assert.Contains("**Accord**\nTimeline · picture", answer.Text, StringComparison.Ordinal);
        var file = Assert.Single(answer.Message.Uploads);
        Assert.Equal("timeline.png", file.FileName);
        Assert.StartsWith("Timeline of “Accord”: 1978 (P2); 1981 (P", file.Description, StringComparison.Ordinal);
        Assert.EndsWith(").", file.Description, StringComparison.Ordinal);
        AssertPicture(file);
        Assert.Equal(["Show in channel"], answer.Labels);
    }

    [Fact]
    public async Task The_same_picture_is_drawn_again_to_the_byte()
    {
        SkipWithoutFonts();
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member();
        var timeline = await reader.RunsAsync("timeline", ("of", "accord"));

        var (first, second) = (await reader.TapsAsync(timeline, "Show picture"), await reader.TapsAsync(timeline, "Show picture"));

        Assert.Equal(first.Message.Uploads[0].Content.ToArray(), second.Message.Uploads[0].Content.ToArray());
    }

    [Fact]
    public async Task A_long_timeline_takes_several_pictures_and_the_one_that_is_seen_is_shared()
    {
        SkipWithoutFonts();
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Talks", string.Join("\n\n", Enumerable.Range(0, 30).Select(n => $"The commission of Arvenia and Borland met in the town of Oster for the usual yearly talks about the river in {1950 + n}.")));
        var reader = town.Member(1);

        var seen = new List<string>();
        var page = await reader.TapsAsync(await reader.RunsAsync("timeline", ("of", "talks")), "Show picture");
        Assert.True(page.Button("Previous").Disabled);
        for (; ; page = await reader.TapsAsync(page, "Next"))
        {
            AssertPicture(Assert.Single(page.Message.Uploads));
            seen.AddRange(page.Message.Uploads[0].Description!.Split(": ")[1].TrimEnd('.').Split("; "));
            if (page.Button("Next").Disabled)
            {
                break;
            }
        }
        Assert.Equal(Enumerable.Range(0, 30).Select(n => $"{1950 + n} (P{n + 1})"), seen);

        var shared = await reader.TapsAsync(page, "Show in channel");
        Assert.True(shared.IsPublic);
        Assert.Contains("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.Equal(page.Message.Uploads[0].Content.ToArray(), Assert.Single(shared.Message.Uploads).Content.ToArray());
        Assert.Equal(["Read it yourself", "Open the briefing"], shared.Labels);
    }

    [Fact]
    public async Task Everyone_opens_a_picture_of_their_own_from_a_shared_timeline()
    {
        SkipWithoutFonts();
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);

        var shared = await town.Member(1).TapsAsync(await town.Member(1).RunsAsync("timeline", ("of", "accord")), "Show in channel");
        var picture = await town.Member(2).TapsAsync(shared, "Show picture");

        Assert.False(picture.IsPublic);
        Assert.Single(picture.Message.Uploads);
    }

    [Fact]
    public async Task Without_fonts_one_private_line_says_so_and_the_text_form_stays()
    {
        await using var town = await LibraryTown.StartAsync(Cancel, services => services.AddSingleton<IPictureFonts>(new NoFonts()));
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member();
        var timeline = await reader.RunsAsync("timeline", ("of", "accord"));

        var answer = await reader.TapsAsync(timeline, "Show picture");

        Assert.Contains("**1978**", timeline.Text, StringComparison.Ordinal);
        Assert.True(answer.IsRefusal);
        Assert.Contains("no font with its letters", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', answer.Text);
        Assert.Empty(answer.Message.Uploads);
    }

    [Fact]
    public async Task Drawing_does_not_hold_up_the_one_who_asks_for_it()
    {
        using var fonts = new SlowFonts();
        await using var town = await LibraryTown.StartAsync(Cancel, services => services.AddSingleton<IPictureFonts>(fonts));
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member();
        var timeline = await reader.RunsAsync("timeline", ("of", "accord"));

        var answer = reader.TapsAsync(timeline, "Show picture");
        Assert.False(answer.IsCompleted, "the answer can only be deferred while somebody is free to defer it");
        fonts.Release();
        Assert.True((await answer).IsRefusal);
    }

    [Fact]
    public async Task Where_one_cannot_write_a_picture_is_not_shared_either()
    {
        SkipWithoutFonts();
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var reader = town.Member() with { CanWrite = false };

        var picture = await reader.TapsAsync(await reader.RunsAsync("timeline", ("of", "accord")), "Show picture");

        Assert.Contains("You cannot write in this channel", (await reader.TapsAsync(picture, "Show in channel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_number_opens_nothing_of_another_guild()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var button = (await town.Member().RunsAsync("timeline", ("of", "accord"))).Button("Show picture");

        var stranger = town.Stranger();
        var forged = button.CustomId.Replace(CustomId.For(new Snowflake(1), "x").Split('x')[^1], CustomId.For(stranger.Id, "x").Split('x')[^1], StringComparison.Ordinal);
        Assert.Empty((await stranger.SendsAsync(forged)).Message.Uploads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(200)]
    public async Task The_first_parts_of_any_timeline_are_small_files(int count)
    {
        SkipWithoutFonts();
        await using var town = await LibraryTown.StartAsync(Cancel);
        // Long sentences of many different words: the least a picture can be compressed.
        var random = new Random(count);
        string Words(int number) => string.Join(' ', Enumerable.Range(0, number).Select(_ =>
            random.Next(2) == 0 ? "the of and to in for with on by from".Split(' ')[random.Next(10)] : new string([.. Enumerable.Range(0, 2 + random.Next(9)).Select(_ => (char)('a' + random.Next(26)))])));
        var text = string.Join("\n\n", Enumerable.Range(0, count).Select(n => $"On {1 + (n % 28)} March {1800 + n} the parliament of Arvenia approved a treaty about {Words(20 + (n * 7 % 70))}."));
        await town.PutAsync("Treaties", text);
        var reader = town.Member();

        var drawn = 0;
        for (var page = await reader.TapsAsync(await reader.RunsAsync("timeline", ("of", "treaties")), "Show picture"); ; page = await reader.TapsAsync(page, "Next"))
        {
            AssertPicture(Assert.Single(page.Message.Uploads));
            drawn++;
            if (drawn == 8 || !page.Labels.Contains("Next") || page.Button("Next").Disabled)
            {
                break;
            }
        }
        Assert.InRange(drawn, count < 30 ? 1 : 8, 8);
    }

    [Fact]
    public void A_description_lists_whole_entries_within_Discords_limit()
    {
        var entries = Events.Many(200, 5);

        var description = PictureWording.Description(new string('x', 300), new TimelinePicture([], entries, 0, 1));

        Assert.InRange(CodePoints.Count(description), 900, 1024);
        var listed = description.Split(": ")[1].Split("; ");
        Assert.Equal(entries.Take(listed.Length - 1).Select(entry => $"{entry.When} ({entry.Places})"), listed[..^1]);
        Assert.Equal($"and {200 - listed.Length + 1} more.", listed[^1]);
    }

    private static void AssertPicture(Upload file)
    {
        Assert.InRange(file.Content.Length, 500, PictureStudio.MaxBytes);
        Assert.InRange(CodePoints.Count(file.Description!), 1, 1024);
        using var picture = SKBitmap.Decode(file.Content.ToArray());
        Assert.Equal(PictureLayout.Width, picture.Width);
        Assert.InRange(picture.Height, 200, PictureLayout.MaxHeight);
        // Letters, not an empty ground: a font that draws nothing reports nothing either.
        Assert.True(picture.Pixels.Count(pixel => ((uint)pixel & 0xFFFFFF) == Inks.Text) > 500);
    }

    private static void SkipWithoutFonts()
    {
        using var font = new SystemFonts().Choose(["The treaty was signed."]);
        Assert.SkipWhen(font is null, "No font is installed on this machine, so nothing can be drawn.");
    }

    // Gives up after a while, so that a test fails where it would hang.
    private sealed class SlowFonts : IPictureFonts, IDisposable
    {
        private readonly ManualResetEventSlim released = new();

        public PictureFont? Choose(IReadOnlyList<string> sentences)
        {
            released.Wait(TimeSpan.FromSeconds(20), Cancel);
            return null;
        }

        public void Release() => released.Set();

        public void Dispose() => released.Dispose();
    }

    private sealed class NoFonts : IPictureFonts
    {
        public PictureFont? Choose(IReadOnlyList<string> sentences) => null;
    }
}
