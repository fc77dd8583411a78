using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
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
    public async Task A_restart_and_a_closed_client_lose_nothing()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 4, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.TapAsync(alice.Letter(right: true));
        await alice.TapAsync("Next question");
        await alice.TapAsync(alice.Letter(right: true));

        await town.RestartAsync(Cancel);
        await alice.RunAsync("quiz");
        Assert.Contains("in the middle of **Paper**: 2 of 4 answered", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("Continue");
        Assert.Contains("question 3 of 4", alice.Text, StringComparison.Ordinal);
        var letters = alice.Text;
        await town.RestartAsync(Cancel);
        await alice.RunAsync("quiz", ("quiz", "#1"));
        Assert.Equal(letters, alice.Text);
    }

    [Fact]
    public async Task Later_runs_are_practice_say_so_and_score_nothing()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.PlayAsync(_ => false);

        await alice.TapAsync("Practise again");
        Assert.Contains("practice: your first run counted", alice.Text, StringComparison.Ordinal);
        await alice.PlayAsync(_ => true);
        Assert.Contains("This was practice", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        Assert.Contains("practice", alice.Text, StringComparison.Ordinal);

        await using var db = town.Read();
        Assert.Equal(1, await db.QuizRuns.CountAsync(r => r.Kind == QuizRunKind.Scored, Cancel));
        Assert.All(await db.Standings.ToListAsync(Cancel), standing => Assert.Equal((0, 2), (standing.Points, standing.Answered)));
    }

    [Fact]
    public async Task The_menu_shows_how_far_each_quiz_is_and_a_done_one_opens_its_result()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Done one", 2, Cancel);
        await town.AddQuizAsync("New one", 3, Cancel);
        await town.AddQuizAsync("Begun one", 4, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "done"));
        await alice.PlayAsync(number => number == 0);
        await alice.RunAsync("quiz", ("quiz", "begun"));
        await alice.TapAsync("A");

        await alice.RunAsync("quiz");
        var select = alice.Screen.Rows.SelectMany(row => row.Components).OfType<StringSelect>().Single();
        Assert.Equal(
            [("Begun one", "1 of 4 answered"), ("New one", "new: 3 questions"), ("Done one", "done: 1 of 2 right")],
            select.Options.Select(option => (option.Label, option.Description!)));

        await alice.ChooseAsync("Done one");
        Assert.Contains("**Done one: 1 of 2 right**", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("Other quizzes");
        await alice.ChooseAsync("New one");
        Assert.Contains("question 1 of 3", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiz_removed_while_played_says_so_and_keeps_the_answers()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var quiz = await town.AddQuizAsync("Paper", 3, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.TapAsync(alice.Letter(right: true));
        await alice.TapAsync("Next question");
        var open = alice.Find("A");
        await SetStateAsync(town, quiz, QuizState.Removed);

        await alice.SendAsync(open);
        Assert.Contains("was removed while you played it. Your 1 of 3 answers are kept", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("quiz");
        Assert.DoesNotContain("Continue", alice.Enabled);
        await using (var db = town.Read())
            Assert.Equal(1, await db.Answers.CountAsync(Cancel));

        await SetStateAsync(town, quiz, QuizState.Open);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        Assert.Contains("question 2 of 3", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_corrected_while_played_keeps_the_wording_of_the_run()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var (alice, bruno) = (town.Join("Alice", 11), town.Join("Bruno", 12));
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await town.Get<WriteGate>().WriteAsync(async (db, cancel) =>
        {
            var question = await db.Questions.SingleAsync(q => q.Key == "q1", cancel);
            var old = await db.QuestionRevisions.SingleAsync(r => r.QuestionId == question.Id, cancel);
            var corrected = new QuestionRevision
            {
                GuildId = old.GuildId,
                QuestionId = old.QuestionId,
                Number = 2,
                Text = "Which paper was signed first?",
                Choices = old.Choices,
                AnswerId = "treaty",
                Phrase = old.Phrase,
                ArticleRevisionId = old.ArticleRevisionId,
                PhraseStart = old.PhraseStart,
                PhraseEnd = old.PhraseEnd,
                Explanation = "Corrected.",
                Difficulty = "Easy",
            };
            db.QuestionRevisions.Add(corrected);
            await db.SaveChangesAsync(cancel);
            question.CurrentRevisionId = corrected.Id;
        }, Cancel);

        await alice.TapAsync(alice.Letter(right: true));
        Assert.Contains("✅ **Right.**", alice.Text, StringComparison.Ordinal);
        await bruno.RunAsync("quiz", ("quiz", "Paper"));
        Assert.Contains("Which paper was signed first?", bruno.Text, StringComparison.Ordinal);
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
    public async Task Stopping_leads_back()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.TapAsync("Stop for now");
        Assert.Contains("0 of 2 answered, all saved", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("Continue");
        Assert.Contains("question 1 of 2", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_matched_freely_and_never_across_guilds()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("The Vienna talks", 1, Cancel);
        await town.AddQuizAsync("The Geneva talks", 1, Cancel);
        var foreign = await town.AddQuizAsync("Secret talks", 1, Cancel, QuizTown.OtherGuild);
        var alice = town.Join("Alice", 11);

        Assert.Equal(["The Geneva talks", "The Vienna talks"], (await alice.CompleteAsync("quiz", "quiz", "ta")).Select(choice => choice.Name));
        Assert.Equal(["The Vienna talks"], (await alice.CompleteAsync("leaderboard", "quiz", "vie")).Select(choice => choice.Name));
        await alice.RunAsync("quiz", ("quiz", "talks"));
        Assert.Contains("Several quizzes fit", alice.Text, StringComparison.Ordinal);
        await alice.ChooseAsync("The Geneva talks");
        Assert.Contains("The Geneva talks · question 1 of 1", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("quiz", ("quiz", "secret"));
        Assert.Contains("No quiz fits that name", alice.Aside!.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", alice.Aside.Content, StringComparison.Ordinal);
        await alice.RunAsync("quiz", ("quiz", $"#{foreign}"));
        Assert.Contains("No quiz fits that name", alice.Aside!.Content, StringComparison.Ordinal);
        await alice.SendAsync(CustomId.ForAnyone("quiz.start", $"{foreign}"));
        Assert.Contains("not here for you any more", alice.Aside!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_briefings_button_starts_the_quiz_in_a_private_message()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var quiz = await town.AddQuizAsync("Paper", 1, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.SendAsync(CustomId.ForAnyone(QuizWording.StartHandler, $"{quiz}"));
        Assert.Contains("question 1 of 1", alice.Text, StringComparison.Ordinal);
        Assert.Null(alice.Posted);
    }

    [Theory]
    [InlineData("quiz.answer", "1", "1", "nonsense")]
    [InlineData("quiz.answer", "1", "2", "right")]
    [InlineData("quiz.answer", "1", "3", "right")]
    [InlineData("quiz.answer", "2", "1", "right")]
    [InlineData("quiz.answer", "99", "1", "right")]
    [InlineData("quiz.answer", "1", "99", "right")]
    [InlineData("quiz.answer", "-1", "1", "right")]
    [InlineData("quiz.answer", "1", "1")]
    [InlineData("quiz.answer", "99999999999999999999999", "1", "right")]
    [InlineData("quiz.answer")]
    [InlineData("quiz.next", "99")]
    [InlineData("quiz.next", "2")]
    [InlineData("quiz.next", "x")]
    [InlineData("quiz.stop", "2")]
    [InlineData("quiz.start", "0")]
    [InlineData("quiz.play", "99")]
    [InlineData("quiz.choose")]
    [InlineData("quiz.place", "1", "0")]
    public async Task Forged_buttons_are_refused_and_change_nothing(string handler, params string[] arguments)
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        await town.AddQuizAsync("Foreign", 1, Cancel, QuizTown.OtherGuild);
        var (alice, bruno) = (town.Join("Alice", 11), town.Join("Bruno", 12));
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await bruno.RunAsync("quiz", ("quiz", "Paper"));
        var before = await DumpAsync(town);

        await alice.SendAsync(CustomId.ForAnyone(handler, arguments));
        Assert.NotNull(alice.Aside);
        Assert.Equal(before, await DumpAsync(town));
    }

    [Fact]
    public async Task Somebody_elses_buttons_are_refused()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var (alice, bruno) = (town.Join("Alice", 11), town.Join("Bruno", 12));
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await bruno.SendAsync(alice.Find("A"));
        Assert.Contains("belong to the person who ran the command", bruno.Aside!.Content, StringComparison.Ordinal);
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

    private static Task<QuizState> SetStateAsync(QuizTown town, long quiz, QuizState state) => town.Get<WriteGate>().WriteAsync(
        async (db, cancel) => (await db.Quizzes.SingleAsync(q => q.Id == quiz, cancel)).State = state, Cancel);

    private static async Task<string> DumpAsync(QuizTown town)
    {
        await using var db = town.Read();
        var answers = await db.Answers.CountAsync(Cancel);
        var runs = await db.QuizRuns.OrderBy(r => r.Id).Select(r => new { r.Id, r.FinishedAt, r.ShownRevisionId }).ToListAsync(Cancel);
        return $"{answers}: {string.Join(", ", runs)}";
    }
}
