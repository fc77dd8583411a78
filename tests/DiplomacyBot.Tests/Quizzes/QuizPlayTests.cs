using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Quizzes;

public sealed class QuizPlayTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quiz_is_played_to_its_result_with_evidence_for_every_answer()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 3, Cancel);
        var alice = town.Join("Alice", 11);

        await alice.RunAsync("quiz", ("quiz", "paper"));
        Assert.Contains("question 1 of 3", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync(alice.Letter(right: true));

        Assert.Contains("✅ **Right.**", alice.Text, StringComparison.Ordinal);
        Assert.Contains("(in the quiz author's words): Paper 1 was signed.", alice.Text, StringComparison.Ordinal);
        Assert.Contains("(paragraph 1 of \"The story of Paper\"):\n> They signed paper 1 before noon.", alice.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 3 answered · 1 right", alice.Text, StringComparison.Ordinal);

        await alice.TapAsync("Next question");
        await alice.TapAsync(alice.Letter(right: false));
        Assert.Contains("❌ **Not right.** You chose", alice.Text, StringComparison.Ordinal);
        Assert.Matches(@"The right answer: \*\*[A-D]\*\* Right paper 2", alice.Text);
        Assert.Contains("paragraph 2", alice.Text, StringComparison.Ordinal);

        await alice.TapAsync("Next question");
        await alice.TapAsync(alice.Letter(right: true));
        Assert.Contains("**2 of 3 right** (2 points)", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("Show result");
        Assert.Contains("**Paper: 2 of 3 right**", alice.Text, StringComparison.Ordinal);
        Assert.Contains("❌ **2** What was signed on day 2?", Assert.Single(alice.Screen.Embeds).Description, StringComparison.Ordinal);
        Assert.Equal(["Leaderboard", "Practise again", "The briefing", "Other quizzes"], alice.Enabled);
    }

    [Fact]
    public async Task An_answered_question_shows_only_the_way_on_and_in_no_row_that_had_choices()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));

        var open = alice.Screen.Rows;
        var choices = open.Index().Single(row => row.Item.Components.OfType<Button>().Any(button => button.Label == "A")).Index;
        Assert.Equal(["A", "B", "C", "D"], open[choices].Components.OfType<Button>().Select(button => button.Label));

        await alice.TapAsync("B");
        var row = Assert.Single(alice.Screen.Rows);
        Assert.Equal("Next question", Assert.IsType<Button>(Assert.Single(row.Components)).Label);
        // Neither the first row nor the last: clients keep one of the two in place when a message changes.
        Assert.NotEqual(0, choices);
        Assert.NotEqual(open.Count - 1, choices);
    }

    [Fact]
    public async Task A_repeated_tap_says_what_was_saved_and_changes_nothing()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        var (right, wrong) = (alice.Find(alice.Letter(right: true)), alice.Find(alice.Letter(right: false)));

        await alice.SendAsync(wrong);
        await alice.SendAsync(right);
        Assert.Contains("Your answer was saved before; this tap changed nothing.", alice.Text, StringComparison.Ordinal);
        Assert.Contains("❌ **Not right.**", alice.Text, StringComparison.Ordinal);
        Assert.Null(alice.Aside);
        await alice.TapAsync("Next question");
        await alice.TapAsync(alice.Letter(right: true));
        await alice.SendAsync(wrong);
        Assert.Contains("Your answer was saved before", alice.Text, StringComparison.Ordinal);

        await using var db = town.Read();
        Assert.Equal(2, await db.Answers.CountAsync(Cancel));
        var all = await db.Standings.SingleAsync(s => s.Board == "all", Cancel);
        Assert.Equal((1, 2), (all.Points, all.Answered));
    }

    [Fact]
    public async Task Two_taps_at_the_same_time_make_one_row()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        var dispatcher = town.Get<InteractionDispatcher>();
        var taps = new[] { "A", "B", "C", "D", "A", "B" }.Select(letter => alice.Tap(alice.Find(letter))).ToList();

        taps.ForEach(dispatcher.Dispatch);
        await dispatcher.WhenIdleAsync(Cancel);

        await using var db = town.Read();
        var stored = await db.Answers.SingleAsync(Cancel);
        Assert.Equal(1, (await db.Standings.SingleAsync(s => s.Board == "all", Cancel)).Answered);
        var texts = taps.Select(tap => Assert.IsType<InteractionAnswer.Update>(town.Discord.AnswerTo(tap.Id)).Content.Content).ToList();
        Assert.Single(texts, text => !text.Contains("saved before", StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Contains(stored.ChoiceId == "right" ? "✅" : "❌", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_time_taken_runs_from_showing_the_question_to_the_click_also_over_a_pause()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        town.Clock.Advance(TimeSpan.FromMilliseconds(4321));
        await alice.TapAsync("A");
        town.Clock.Advance(TimeSpan.FromMinutes(5));
        await alice.TapAsync("Next question");
        town.Clock.Advance(TimeSpan.FromSeconds(10));
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        town.Clock.Advance(TimeSpan.FromSeconds(2));
        await alice.TapAsync("A");

        await using var db = town.Read();
        Assert.Equal([TimeSpan.FromMilliseconds(4321), TimeSpan.FromSeconds(12)], await db.Answers.OrderBy(a => a.Id).Select(a => a.Elapsed).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Text_from_outside_is_shown_as_written_and_every_message_keeps_discords_limits()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("**@everyone** [x](http://x)", 1, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "everyone"));
        Assert.Contains(@"\*\*\@everyone\*\* \[x\](http\://x)", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("quiz");
        Assert.All(alice.Screen.Rows.SelectMany(row => row.Components).OfType<Button>(), button => Assert.InRange(button.CustomId.Length, 1, 100));
    }
}
