using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Library;

public sealed class LibraryAddTests(SandboxTown town) : TownTests(town)
{
    [Theory]
    [InlineData("herring.txt")]
    [InlineData("HERRING.MD")]
    public async Task A_file_is_understood_and_kept_as_a_draft(string name)
    {
        var bruno = await ModeratorAsync();

        var review = await AddAsync(bruno, name, $"{HarbourArticle.Text} Told in {name}.");

        Assert.True(review.IsPrivate);
        Assert.Contains(HarbourArticle.Title, review.Text, StringComparison.Ordinal);
        Assert.Contains("Draft", review.Text, StringComparison.Ordinal);
        Assert.Contains("Byline: Sunniva Dahl", review.Text, StringComparison.Ordinal);
        Assert.Contains("3 paragraphs", review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_joins_its_three_fields_and_takes_title_and_date()
    {
        var bruno = await ModeratorAsync();
        var form = await bruno.RunsAsync("/library add", Cancel);

        var review = await bruno.SubmitsAsync(form, Cancel,
            ("title", "The herring, in parts"), ("date", "16 October 2026"),
            ("text1", "The first part speaks of Norway. It says what was agreed in Bergen.\n\n"), ("text2", "The second part speaks of Iceland. It names its minister.\n\n"), ("text3", "The third part speaks of the sea. It ends here."));

        Assert.Contains("The herring, in parts", review.Text, StringComparison.Ordinal);
        Assert.Contains("Fri 16 Oct 2026", review.Text, StringComparison.Ordinal);
        Assert.Contains("3 paragraphs, 6 sentences", review.Text, StringComparison.Ordinal);
        Assert.Contains("Post tomorrow 09:00", review.Buttons);
        Assert.Contains("Another time", review.Buttons);
        Assert.Contains("Keep as draft", review.Buttons);
    }

    [Fact]
    public async Task Without_a_date_it_is_asked_for_and_no_date_is_an_answer()
    {
        var bruno = await ModeratorAsync();
        var review = await AddAsync(bruno, "undated.txt", Undated("first"));

        var without = await bruno.TapsAsync(review, "No date", Cancel);

        Assert.Contains("When was it published?", review.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Post tomorrow 09:00", review.Buttons);
        Assert.Contains("Date: not known", without.Text, StringComparison.Ordinal);
        Assert.Contains("Post tomorrow 09:00", without.Buttons);
    }

    [Fact]
    public async Task A_date_that_can_be_two_days_is_chosen_by_a_tap()
    {
        var bruno = await ModeratorAsync();
        var review = await AddAsync(bruno, "undated.txt", Undated("second"));

        var unclear = await bruno.SubmitsAsync(await bruno.TapsAsync(review, "Add the date", Cancel), Cancel, ("date", "04/05/2026"));
        var chosen = await bruno.TapsAsync(unclear, "Mon 4 May 2026", Cancel);
        var nonsense = await bruno.SubmitsAsync(await bruno.TapsAsync(await AddAsync(bruno, "undated.txt", Undated("third")), "Add the date", Cancel), Cancel, ("date", "soonish"));

        Assert.Contains("can be two days", unclear.Text, StringComparison.Ordinal);
        Assert.Contains("Sun 5 Apr 2026", string.Join('|', unclear.Buttons), StringComparison.Ordinal);
        Assert.Contains("Published Mon 4 May 2026", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("did not understand “soonish” as a date", nonsense.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_left_or_fixed_and_the_text_before_stays_stored()
    {
        var bruno = await ModeratorAsync();
        var review = await bruno.SubmitsAsync(await bruno.RunsAsync("/library add", Cancel), Cancel, ("date", "2026-10-20"), ("text1", HarbourArticle.Text));

        Assert.Contains("Please look at", review.Text, StringComparison.Ordinal);
        Assert.Contains("Olso", review.Text, StringComparison.Ordinal);
        var done = await bruno.TapsAsync(review, "Fix 1", Cancel);

        Assert.Contains("The text before stays stored", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Olso", done.Text, StringComparison.Ordinal);
        await using var db = await Town.OpenDatabaseAsync(Cancel);
        var texts = await db.ArticleRevisions.Where(r => r.Title == HarbourArticle.Title && r.Published == new DateOnly(2026, 10, 20)).OrderBy(r => r.Id).Select(r => r.Text).ToListAsync(Cancel);
        Assert.Equal([HarbourArticle.Text, HarbourArticle.Text.Replace("Olso", "Oslo", StringComparison.Ordinal)], texts);
    }

    [Fact]
    public async Task The_same_text_is_not_added_twice()
    {
        var bruno = await ModeratorAsync();
        await AddAsync(bruno, "a.txt", Undated("twin"));

        var again = await AddAsync(bruno, "b.txt", Undated("twin"));

        Assert.Contains("in the library already", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_a_briefing_takes_the_text_of_a_message()
    {
        var bruno = await ModeratorAsync();
        var message = await bruno.WritesAsync(Undated("message"), Cancel, "quiz");

        var review = await bruno.RunsOnAsync("Make a briefing", message, Cancel);

        Assert.True(review.IsPrivate);
        Assert.Contains("Draft", review.Text, StringComparison.Ordinal);
        Assert.Contains("2 paragraphs", review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_a_briefing_takes_the_file_of_a_message_before_its_text()
    {
        var bruno = await ModeratorAsync();
        var message = await bruno.WritesAsync("Please have a look.", Cancel, "quiz", ("herring.md", Encoding.UTF8.GetBytes(HarbourArticle.Text + " From a message.")));

        var review = await bruno.RunsOnAsync("Make a briefing", message, Cancel);

        Assert.Contains(HarbourArticle.Title, review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_a_briefing_says_when_a_message_has_nothing_to_read()
    {
        var bruno = await ModeratorAsync();
        var message = await bruno.WritesAsync("", Cancel, "quiz", ("picture.png", [0x89, 0x50, 0x4E, 0x47]));

        Assert.Contains("I read .md and .txt files only", (await bruno.RunsOnAsync("Make a briefing", message, Cancel)).Text, StringComparison.Ordinal);
    }

    private Task<Person> ModeratorAsync() => Town.NewcomerAsync(Cancel, "Moderators");

    private Task<Shown> AddAsync(Person who, string name, string text) => who.RunsAsync("/library add", Cancel, file: (name, Encoding.UTF8.GetBytes(text)));

    private static string Undated(string mark) =>
        $"A note on the {mark} meeting\n\nThe ministers met on Monday and spoke about water. They agreed to meet again.\n\nNobody signed anything. The {mark} meeting ended early.";
}
