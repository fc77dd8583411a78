using DiplomacyBot.Boards;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Tests.Boards;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>The process dies at every step towards the database, one after the other, and at the answer itself; then it starts again.</summary>
public sealed class QuizCrashTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_stored_once_wherever_the_process_dies()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        // How many steps a quiz takes is measured, not assumed. The first player fills the caches, so the second one's count is that of the others.
        var steps = 0;
        for (ulong member = 1; member <= 2; member++)
        {
            var before = town.Faults.Steps;
            var alice = town.Join("Alice", member);
            await alice.RunAsync("quiz", ("quiz", "Paper"));
            await alice.PlayAsync(_ => true);
            steps = town.Faults.Steps - before;
        }
        Assert.InRange(steps, 30, 300);
        for (var step = 1; step <= steps; step++)
            await DieAtAsync(town, town.Join("Bruno", 100 + (ulong)step), step);

        await using var db = town.Read();
        await StandingsCheck.EqualTheLogAsync(db, NodaTime.DateTimeZone.Utc, Cancel);
    }

    [Fact]
    public async Task An_answer_whose_acknowledgement_is_lost_is_found_again()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        var tap = alice.Find(alice.Letter(right: true));
        town.Discord.IsCutOff = true;
        await alice.SendAsync(tap);
        town.Discord.IsCutOff = false;
        await town.RestartAsync(Cancel);

        await alice.SendAsync(tap);
        Assert.Contains("saved before", alice.Text, StringComparison.Ordinal);
        Assert.Contains("✅", alice.Text, StringComparison.Ordinal);
        await using var db = town.Read();
        Assert.Equal(1, await db.Answers.CountAsync(Cancel));
    }

    private static async Task DieAtAsync(QuizTown town, Person player, int step)
    {
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        town.Faults.BreakAt(step);
        for (var restarts = 0; !await PlayOnAsync(player, acknowledged);)
        {
            Assert.True(++restarts <= 2, $"The quiz did not go on after dying at step {step}.");
            await town.RestartAsync(Cancel);
        }
        town.Faults.Heal();

        await using var db = town.Read();
        var stored = await db.Answers.Where(a => a.MemberId == player.Id && a.IsScored).ToListAsync(Cancel);
        Assert.Equal(2, stored.Count);
        Assert.Equal(2, stored.Select(a => a.QuestionId).Distinct().Count());
        Assert.All(acknowledged, letter => Assert.Contains(stored, answer => $"{answer.QuestionRevisionId}|{answer.ChoiceId}" == letter));
        Assert.NotNull((await db.QuizRuns.SingleAsync(r => r.MemberId == player.Id && r.Kind == QuizRunKind.Scored, Cancel)).FinishedAt);
        Assert.Equal(2, (await db.Standings.SingleAsync(s => s.MemberId == player.Id && s.Board == BoardKey.All, Cancel)).Answered);
    }

    // Plays as far as it goes. False where the bot answered with its apology or not at all: the process is gone.
    private static async Task<bool> PlayOnAsync(Person alice, HashSet<string> acknowledged)
    {
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        for (var taps = 0; taps < 4; taps++)
        {
            if (alice.Aside is { Rows.Count: 0 })
                return false;
            if (alice.Enabled.Contains("Show result"))
                return true;
            if (alice.Enabled.Contains("Next question"))
            {
                await alice.TapAsync("Next question");
                continue;
            }
            if (alice.Text.Contains("practice", StringComparison.Ordinal))
                return true;
            var tapped = alice.Find(alice.Letter(right: true));
            await alice.SendAsync(tapped);
            if (alice.Aside is not { Rows.Count: 0 } && CustomId.TryParse(tapped, out var id))
                acknowledged.Add($"{id.Argument(1)}|{id.Argument(2)}");
        }
        return alice.Enabled.Contains("Show result");
    }
}
