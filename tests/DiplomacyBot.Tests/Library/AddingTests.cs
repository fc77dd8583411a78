using System.Text;
using DiplomacyBot.Discord;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Library;

public sealed class AddingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pasting_an_article_takes_one_command_and_few_taps_to_the_button_that_posts_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();

        var form = await moderator.RunsAsync("library add");
        var review = await moderator.SubmitsAsync(form, ("text1", Fixtures.Pasted));
        Assert.Contains("Two river states sign a water accord", review.Text, StringComparison.Ordinal);
        Assert.Contains("3 paragraphs, 9 sentences", review.Text, StringComparison.Ordinal);
        Assert.Contains("Byline: news desk of the Oster Youth Forum", review.Text, StringComparison.Ordinal);
        Assert.Contains("**When was it published?**", review.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Post tomorrow 09:00", review.Labels);

        var dateForm = await moderator.TapsAsync(review, "Add the date");
        var ready = await moderator.SubmitsAsync(dateForm, ("date", "16 August 2022"));
        Assert.Contains("Date: Tue 16 Aug 2022", ready.Text, StringComparison.Ordinal);
        // Submit, Add the date, Submit, and this one: four taps, and the schedule's own confirmation follows.
        Assert.Equal($"1|schedule.tomorrow|7|{await ArticleIdAsync(town)}", ready.Button("Post tomorrow 09:00").CustomId);
        Assert.Contains("Another time", ready.Labels);
        Assert.Contains("Keep as draft", ready.Labels);
    }

    [Fact]
    public async Task A_text_is_stored_as_it_came_and_stays_a_draft_until_somebody_publishes_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Fixtures.Pasted));

        var revision = await town.Read().ArticleRevisions.SingleAsync(Cancel);
        Assert.Equal(Fixtures.Pasted, revision.Text);
        Assert.True((await town.Member().RunsAsync("briefing")).IsRefusal);

        var ready = await moderator.TapsAsync(review, "No date");
        Assert.Contains("Kept as a draft", (await moderator.TapsAsync(ready, "Keep as draft")).Text, StringComparison.Ordinal);
        Assert.True((await town.Member().RunsAsync("briefing")).IsRefusal);
        await moderator.TapsAsync(ready, "Publish without posting");
        Assert.False((await town.Member().RunsAsync("briefing")).IsRefusal);
    }

    [Fact]
    public async Task The_same_text_twice_is_one_article()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Fixtures.Pasted));
        var again = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Fixtures.Pasted), ("title", "Other"));

        Assert.Contains("in the library already", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, await town.Read().Articles.CountAsync(Cancel));
    }

    [Fact]
    public async Task Fields_are_joined_where_they_were_torn()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        await moderator.SubmitsAsync(
            await moderator.RunsAsync("library add"),
            ("title", "Talks"), ("text1", "The ministers of both states"), ("text2", "met in Geneva on 5 May 2020."), ("text3", "They signed an accord."));

        var revision = await town.Read().ArticleRevisions.SingleAsync(Cancel);
        Assert.Equal("The ministers of both states met in Geneva on 5 May 2020.\n\nThey signed an accord.", revision.Text);
        Assert.Equal("Talks", revision.Title);
    }

    [Theory]
    [InlineData("2022-08-16", "Date: Tue 16 Aug 2022", "Post tomorrow 09:00")]
    [InlineData("yesterday-ish", "I did not understand “yesterday-ish” as a date", "Add the date")]
    [InlineData("05/08/2022", "can be two days", "Fri 5 Aug 2022")]
    [InlineData("2031-01-01", "is still to come", "Post tomorrow 09:00")]
    public async Task A_typed_date_is_taken_or_asked_about_and_the_text_is_kept_either_way(string typed, string says, string offers)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();

        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Fixtures.Pasted), ("date", typed));
        Assert.Contains(says, review.Text, StringComparison.Ordinal);
        Assert.Contains(offers, review.Labels);
        Assert.Equal(1, await town.Read().Articles.CountAsync(Cancel));
    }

    [Fact]
    public async Task An_unclear_date_is_settled_with_one_tap()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Fixtures.Pasted), ("date", "05/08/2022"));

        var settled = await moderator.TapsAsync(review, "Sun 8 May 2022");
        Assert.Contains("Date: Sun 8 May 2022", settled.Text, StringComparison.Ordinal);
        Assert.Contains("Post tomorrow 09:00", settled.Labels);
    }

    [Fact]
    public async Task A_markdown_file_brings_its_title_date_and_topics()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var review = await UploadAsync(town, "a.md", Encoding.UTF8.GetBytes("---\ntitle: The river pact\nauthor: Amina Khan\ndate: 2020-05-01\ntags: water, law\n---\n# Ignored\n\nTwo states signed a pact in Geneva.\n"));

        Assert.Contains("**The river pact**", review.Text, StringComparison.Ordinal);
        Assert.Contains("Date: Fri 1 May 2020", review.Text, StringComparison.Ordinal);
        Assert.Contains("stands in the text", review.Text, StringComparison.Ordinal);
        var revision = await town.Read().ArticleRevisions.SingleAsync(Cancel);
        Assert.Equal(("Amina Khan", new DateOnly(2020, 5, 1)), (revision.Author, revision.Published!.Value));
        Assert.Equal(["water", "law"], revision.Topics);
        Assert.StartsWith("---\ntitle", revision.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "article.pdf", "%PDF-1.7"u8.ToArray(), "This is a PDF" },
        { "renamed.txt", "%PDF-1.7 …"u8.ToArray(), "This is a PDF" },
        { "article.docx", "PK\u0003\u0004"u8.ToArray(), "word processor" },
        { "renamed.md", "PK\u0003\u0004rest"u8.ToArray(), "word processor" },
        { "picture.png", [1, 2, 3], "I read .md and .txt files only" },
        { "noname", "text"u8.ToArray(), "I read .md and .txt files only" },
        { "nul.txt", "Some text\0 with a NUL."u8.ToArray(), "NUL bytes" },
        { "unmarked16.txt", Encoding.Unicode.GetBytes("Ministers met."), "NUL bytes" },
        { "latin.txt", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x2E], "UTF-8" },
        { "empty.txt", [], "no text to read" },
        { "blank.md", "\n \n\t\n"u8.ToArray(), "no text to read" },
        { "large.txt", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Ministers met. ", 20480))), "at most 256 KB" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_cannot_be_read_says_what_to_do_and_leaves_nothing_behind(string name, byte[] bytes, string says)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);

        var answer = await UploadAsync(town, name, bytes);

        Assert.True(answer.IsRefusal);
        Assert.Contains(says, answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await town.Read().Articles.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_file_too_large_is_not_even_fetched()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var file = new Attachment(new(1), "a.txt", 300 * 1024, new Uri("https://cdn.discordapp.com/a.txt"), "text/plain");

        var answer = await town.Moderator().RunsAsync("library add", null, ("file", new OptionValue("1", file)));
        Assert.Contains("300 KB", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, town.Discord.Asked);
    }

    [Fact]
    public async Task A_download_that_fails_says_to_try_again()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        Exception[] failures = [new HttpRequestException("cut"), new TimeoutException(), new InvalidDataException("elsewhere")];
        foreach (var failure in failures)
        {
            town.Discord.Failure = failure;
            Assert.Contains("try again", (await UploadAsync(town, "a.txt", "Ministers met."u8.ToArray())).Text, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, byte[]> Decoded => new()
    {
        { "UTF-8", "Ministers met in Genève."u8.ToArray() },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. "Ministers met in Genève."u8] },
        { "UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Ministers met in Genève.")] },
        { "UTF-16, the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Ministers met in Genève.")] },
    };

    [Theory]
    [MemberData(nameof(Decoded))]
    public async Task Files_of_common_editors_are_read(string kind, byte[] bytes)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);

        Assert.False((await UploadAsync(town, "a.TXT", bytes)).IsRefusal, kind);
        Assert.Equal("Ministers met in Genève.", (await town.Read().ArticleRevisions.SingleAsync(Cancel)).Text);
    }

    [Theory]
    [InlineData(Fixtures.Urdu, "Urdu")]
    [InlineData(Fixtures.Arabic, "Arabic")]
    public async Task An_article_in_another_language_is_taken_and_says_how_it_is_read(string text, string language)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();

        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", text));
        Assert.Contains($"I cannot read {language} yet", review.Text, StringComparison.Ordinal);
        await moderator.TapsAsync(await moderator.TapsAsync(review, "No date"), "Publish without posting");
        Assert.Contains($"I cannot read {language} yet", (await town.Member().RunsAsync("briefing")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_of_300_emoji_and_hidden_controls_are_told_and_do_no_harm()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var text = $"---\ntitle: {string.Concat(Enumerable.Repeat("👩‍🚀", 300))}\n---\nMinisters told @everyone \u202Eto stop\u202C in Geneva.";

        var review = await UploadAsync(town, "a.md", Encoding.UTF8.GetBytes(text));
        Assert.Contains("title was very long", review.Text, StringComparison.Ordinal);
        Assert.Contains("2 invisible control characters", review.Text, StringComparison.Ordinal);
        Assert.Equal(text, (await town.Read().ArticleRevisions.SingleAsync(Cancel)).Text);
    }

    [Fact]
    public async Task Make_a_briefing_takes_a_messages_file_or_else_its_text()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        town.Discord.Files["a.txt"] = "Ministers met in Geneva."u8.ToArray();
        var file = new Attachment(new(1), "a.txt", 24, new Uri("https://cdn.discordapp.com/a.txt"), "text/plain");
        var picture = file with { FileName = "p.png" };

        await moderator.RunsAsync("Make a briefing", Message("see the file", picture, file));
        await moderator.RunsAsync("Make a briefing", Message("Envoys met in Vienna on 5 May 2020."));
        Assert.Contains(".md and .txt files only", (await moderator.RunsAsync("Make a briefing", Message("", picture))).Text, StringComparison.Ordinal);
        Assert.Contains("neither text nor", (await moderator.RunsAsync("Make a briefing", Message(" "))).Text, StringComparison.Ordinal);

        Assert.Equal(["Ministers met in Geneva.", "Envoys met in Vienna on 5 May 2020."], await town.Read().ArticleRevisions.OrderBy(r => r.Id).Select(r => r.Text).ToListAsync(Cancel));
    }

    private static Message Message(string text, params Attachment[] files) =>
        new(new(30), new(10), new User(new(4), "u", null, false), text, [], files, 0);

    private static async Task<Shown> UploadAsync(LibraryTown town, string name, byte[] bytes)
    {
        town.Discord.Files[name] = bytes;
        var file = new Attachment(new(1), name, bytes.Length, new Uri($"https://cdn.discordapp.com/{name}"), null);
        return await town.Moderator().RunsAsync("library add", null, ("file", new OptionValue("1", file)));
    }

    private static async Task<long> ArticleIdAsync(LibraryTown town) => (await town.Read().Articles.SingleAsync(Cancel)).Id;
}
