using DiplomacyBot.Discord.Interactions;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>Buttons that were never shown to whoever sends them.</summary>
public sealed class QuizForgeryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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

    private static async Task<string> DumpAsync(QuizTown town)
    {
        await using var db = town.Read();
        var answers = await db.Answers.CountAsync(Cancel);
        var runs = await db.QuizRuns.OrderBy(r => r.Id).Select(r => new { r.Id, r.FinishedAt, r.ShownRevisionId }).ToListAsync(Cancel);
        return $"{answers}: {string.Join(", ", runs)}";
    }
}
