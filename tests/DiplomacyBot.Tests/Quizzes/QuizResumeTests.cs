using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>A quiz that is left, or changes, while it is played.</summary>
public sealed class QuizResumeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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

    private static Task<QuizState> SetStateAsync(QuizTown town, long quiz, QuizState state) => town.Get<WriteGate>().WriteAsync(
        async (db, cancel) => (await db.Quizzes.SingleAsync(q => q.Id == quiz, cancel)).State = state, Cancel);
}
