using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Library;

/// <summary>What is no article gets a line that says what to do, and adds nothing.</summary>
public sealed class BadFileTests(SandboxTown town) : TownTests(town)
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "long.txt", Encoding.UTF8.GetBytes(new string('a', 300 * 1024)), "at most 256 KB" },
        { "nul.txt", "A text.\0 With a hole."u8.ToArray(), "NUL" },
        { "utf16.txt", Encoding.BigEndianUnicode.GetBytes("A text without a mark. It cannot be read as it is."), "NUL" },
        { "latin.txt", Encoding.Latin1.GetBytes("Un été à Genève. Déjà fini."), "UTF-8" },
        { "report.docx", "PK\u0003\u0004 word/document.xml"u8.ToArray(), "word processor" },
        { "renamed.txt", "PK\u0003\u0004 word/document.xml"u8.ToArray(), "word processor" },
        { "report.pdf", "%PDF-1.7"u8.ToArray(), "PDF" },
        { "renamed.md", "%PDF-1.7"u8.ToArray(), "PDF" },
        { "picture.png", [0x89, 0x50, 0x4E, 0x47], ".md and .txt files only" },
        { "empty.txt", " \n\n"u8.ToArray(), "no sentence" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_is_no_article_is_refused_with_what_to_do(string name, byte[] content, string says)
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var before = await CountAsync();

        var refusal = await bruno.RunsAsync("/library add", Cancel, file: (name, content));

        Assert.True(refusal.IsPrivate);
        Assert.Contains(says, refusal.Text, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("اسلام آباد میں پیر کو دو ممالک نے ایک معاہدے پر دستخط کیے۔ وزیر نے کہا کہ یہ امن کے لیے اہم ہے۔ اجلاس اگلے سال ہوگا۔", "Urdu")]
    [InlineData("وقعت دولتان اتفاقا جديدا في القاهرة يوم الاثنين. وقال الوزير إن السلام هدف مشترك. وسيعقد اجتماع آخر في العام المقبل.", "Arabic")]
    public async Task An_article_in_another_language_is_taken_and_says_what_is_not_understood(string text, string language)
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var review = await bruno.RunsAsync("/library add", Cancel, file: ("article.txt", Encoding.UTF8.GetBytes($"{text}\n\n{text}")));

        Assert.Contains("Draft", review.Text, StringComparison.Ordinal);
        Assert.Contains($"I cannot read {language} yet", review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf_16_with_its_mark_is_read()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("A note from Windows\n\nIt was saved as Unicode. It can be read all the same.")];

        Assert.Contains("A note from Windows", (await bruno.RunsAsync("/library add", Cancel, file: ("note.txt", bytes))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_of_300_emoji_is_shortened_and_nothing_is_lost()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var title = string.Concat(Enumerable.Repeat("🕊", 300));
        var text = $"---\ntitle: {title}\n---\n\nDoves flew over Geneva on 3 May 2026. Nobody knows who had let them go. The city was glad.";

        var review = await bruno.RunsAsync("/library add", Cancel, file: ("doves.md", Encoding.UTF8.GetBytes(text)));
        var card = await bruno.TapsAsync(review, "Show the card", Cancel);

        Assert.Contains("title was very long; I shortened it", review.Text, StringComparison.Ordinal);
        Assert.Contains("🕊", card.Text, StringComparison.Ordinal);
        await using var db = await Town.OpenDatabaseAsync(Cancel);
        Assert.True(await db.ArticleRevisions.AnyAsync(r => r.Text == text, Cancel));
    }

    private async Task<int> CountAsync()
    {
        await using var db = await Town.OpenDatabaseAsync(Cancel);
        return await db.Articles.CountAsync(Cancel);
    }
}
