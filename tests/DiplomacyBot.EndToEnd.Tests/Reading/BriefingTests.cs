using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Reading;

public sealed class BriefingTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task Without_a_name_the_newest_article_is_shown_to_the_one_who_asked_alone()
    {
        var (reader, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));

        var card = await reader.RunsAsync("/briefing", Cancel);

        Assert.True(card.IsPrivate);
        Assert.InRange(card.Text.Split("(P").Length - 1, 3, 5);
        Assert.Contains("Mon 23 Nov 2026", card.Text, StringComparison.Ordinal);
        Assert.Contains("to read", card.Text, StringComparison.Ordinal);
        Assert.Equal(["Summary", "Timeline", "Evidence", "Quiz me", "Show in channel", "Hard words"], card.Buttons);
        Assert.False(other.HasSeen(card.Id));
        Assert.DoesNotContain(await other.ReadsAsync("briefings", Cancel), message => message.Id == card.Id);
    }

    [Fact]
    public async Task Words_that_one_article_fits_open_it()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        var card = await reader.RunsAsync("/briefing article:antarctic", Cancel);

        Assert.Contains("The Antarctic Treaty: a continent for peace and science", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_several_articles_fit_ask_which_one()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        var question = await reader.RunsAsync("/briefing article:treaty", Cancel);
        var card = await reader.ChoosesAsync(question, "Outer Space", Cancel);

        Assert.Contains("Several articles fit", question.Text, StringComparison.Ordinal);
        Assert.Contains("The Outer Space Treaty: nobody owns the Moon", card.Text, StringComparison.Ordinal);
        Assert.Contains("Summary", card.Buttons);
        Assert.Empty(card.Selects);
    }

    [Fact]
    public async Task Words_that_no_article_fits_are_answered_with_what_exists()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        var answer = await reader.RunsAsync("/briefing article:zeppelins", Cancel);

        Assert.True(answer.IsPrivate);
        Assert.Contains("No article fits “zeppelins”", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\n- ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_suggested_while_typing_opens_that_article()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        var suggestions = await reader.SuggestionsAsync("/briefing article:ozone", "article", Cancel);
        var card = await reader.RunsAsync($"/briefing article:{suggestions[0].Value}", Cancel);

        Assert.Contains(suggestions[0].Name, card.Text, StringComparison.Ordinal);
        Assert.Contains("ozone", card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_buttons_of_a_card_open_summary_timeline_evidence_and_quiz_in_private()
    {
        var reader = await Town.NewcomerAsync(Cancel);
        var card = await reader.RunsAsync("/briefing article:antarctic", Cancel);

        var summary = await reader.TapsAsync(card, "Summary", Cancel);
        var timeline = await reader.TapsAsync(card, "Timeline", Cancel);
        var evidence = await reader.TapsAsync(card, "Evidence", Cancel);
        var question = await reader.TapsAsync(card, "Quiz me", Cancel);

        Assert.All([summary, timeline, evidence, question], answer => Assert.True(answer.IsPrivate));
        Assert.Contains("Summary in ", summary.Text, StringComparison.Ordinal);
        Assert.Contains("1 Dec 1959", timeline.Text, StringComparison.Ordinal);
        Assert.Contains("Evidence 1 of ", evidence.Text, StringComparison.Ordinal);
        Assert.Contains("question 1 of ", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_shows_the_exact_words_of_each_key_point_in_their_paragraph()
    {
        var reader = await Town.NewcomerAsync(Cancel);
        var card = await reader.RunsAsync("/briefing article:antarctic", Cancel);
        var article = await Town.ArticleTextAsync("The Antarctic Treaty", Cancel);

        var first = await reader.TapsAsync(card, "Evidence", Cancel);
        var second = await reader.TapsAsync(first, "Next", Cancel);

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(Highlighted(first), Highlighted(second));
        Assert.Contains(Highlighted(first), article, StringComparison.Ordinal);
        Assert.Contains(Highlighted(second), article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_in_channel_shares_the_card_under_the_name_of_who_shared_it()
    {
        var (reader, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var card = await reader.RunsAsync("/briefing article:antarctic", Cancel, "quiz");

        var shared = await reader.TapsAsync(card, "Show in channel", Cancel);
        var seen = await other.SeesAsync(message => message.Id == shared.Id, Cancel);
        var summary = await other.TapsAsync(seen, "Summary", Cancel);

        Assert.False(seen.IsPrivate);
        Assert.Contains("Shared by <@", seen.Text, StringComparison.Ordinal);
        Assert.True(summary.IsPrivate);
        Assert.False(reader.HasSeen(summary.Id));
    }

    [Fact]
    public async Task The_bot_is_no_way_to_write_where_one_may_not()
    {
        var reader = await Town.NewcomerAsync(Cancel);
        var card = await reader.RunsAsync("/briefing", Cancel, "briefings");

        var refusal = await reader.TapsAsync(card, "Show in channel", Cancel);

        Assert.True(refusal.IsPrivate);
        Assert.Contains("You cannot write in this channel", refusal.Text, StringComparison.Ordinal);
    }

    private static string Highlighted(Shown evidence) => Exact.Unescape(evidence.Text.Split("__**")[1].Split("**__")[0]);
}
