using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using DiplomacyBot.Tests.Quizzes;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Tests.Boards;

public sealed class StandingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Property(MaxTest = 12)]
    public async Task Boards_equal_the_log_whatever_happens_in_whatever_order(NonEmptyArray<byte> steps)
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        long[] quizzes = [await town.AddQuizAsync("One", 2, Cancel), await town.AddQuizAsync("Two", 3, Cancel)];
        Person[] people = [town.Join("Alice", 11), town.Join("Bruno", ulong.MaxValue), town.Join("Chidi", 13)];
        var zone = DateTimeZone.Utc;
        foreach (var step in steps.Get)
        {
            var person = people[step % people.Length];
            switch (step % 8)
            {
                case 0:
                    await town.Get<BoardChoices>().HideAsync(person.Player, Cancel);
                    break;
                case 1:
                    await town.Get<BoardChoices>().ShowServerNameAsync(person.Player, Cancel);
                    break;
                case 2:
                    town.Clock.Advance(TimeSpan.FromHours(step));
                    break;
                case 3 when step > 200:
                    await town.Get<MemberEraser>().EraseAsync(person.Player, Cancel);
                    break;
                case 4 when step > 128:
                    zone = await ChangeZoneAsync(town, step % 3 == 0 ? "Asia/Karachi" : "America/New_York");
                    break;
                default:
                    await AnswerAsync(town, person.Player, quizzes[step / 8 % 2], isRight: step / 16 % 2 == 0);
                    break;
            }
        }
        await using var db = town.Read();
        await StandingsCheck.EqualTheLogAsync(db, zone, Cancel);
    }

    [Property(MaxTest = 10)]
    public async Task The_database_adds_scores_up_as_the_code_does(NonEmptyArray<(byte Points, byte Answered, short At)> added)
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var scores = added.Get.Select(entry => new BoardScore(entry.Points % 3, entry.Answered, DateTimeOffset.UnixEpoch.AddMilliseconds(entry.At))).ToList();
        foreach (var score in scores)
        {
            await town.Get<WriteGate>().WriteAsync(
                (db, cancel) => StandingTable.AddAsync(db, QuizTown.Guild, new Snowflake(1), true, [new("all", score)], cancel), Cancel);
        }
        await using var read = town.Read();
        var stored = await read.Standings.SingleAsync(Cancel);
        Assert.Equal(scores.Aggregate((left, right) => left.Plus(right)), new BoardScore(stored.Points, stored.Answered, stored.ReachedAt));
    }

    [Property]
    public bool The_order_of_answers_does_not_matter((byte Points, byte At)[] scores, int seed)
    {
        var ordered = scores.Select(score => new BoardScore(score.Points % 2, 1, DateTimeOffset.UnixEpoch.AddSeconds(score.At))).ToList();
        var shuffled = ordered.ToArray();
        new Random(seed).Shuffle(shuffled);
        return ordered.Count == 0 || ordered.Aggregate((left, right) => left.Plus(right)) == shuffled.Aggregate((left, right) => left.Plus(right));
    }

    [Fact]
    public async Task A_rebuild_repairs_wrong_boards_and_survives_dying_in_the_middle()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var quiz = await town.AddQuizAsync("One", 3, Cancel);
        for (ulong member = 1; member <= 20; member++)
        {
            for (var number = 0; number < 3; number++)
                await AnswerAsync(town, town.Join("M", member).Player, quiz, isRight: member % 2 == 0);
        }
        await town.Get<WriteGate>().WriteAsync(
            async (db, cancel) =>
            {
                await db.Standings.ExecuteUpdateAsync(row => row.SetProperty(s => s.Points, 77), cancel);
                await db.Standings.Where(s => s.MemberId == new Snowflake(4)).ExecuteDeleteAsync(cancel);
                (await db.Meta.SingleAsync(m => m.Key == BoardZones.KeyOf(QuizTown.Guild), cancel)).Value = "0 UTC complete";
            },
            Cancel);

        town.Faults.BreakAt(40);
        await Assert.ThrowsAnyAsync<Exception>(() => town.Get<StandingsRebuild>().RunAsync(isStart: true, Cancel));
        await town.RestartAsync(Cancel);

        await using var read = town.Read();
        await StandingsCheck.EqualTheLogAsync(read, DateTimeZone.Utc, Cancel);
        Assert.Equal(0, await town.Get<StandingsRebuild>().RunAsync(isStart: true, Cancel));
    }

    [Fact]
    public async Task A_changed_zone_moves_answers_to_their_week_within_a_minute()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var quiz = await town.AddQuizAsync("One", 2, Cancel);
        // Sunday evening in London, Monday morning in Karachi.
        town.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 29, 20, 0, 0, TimeSpan.Zero));
        await AnswerAsync(town, town.Join("Alice", 11).Player, quiz, isRight: true);
        await using (var db = town.Read())
            Assert.True(await db.Standings.AnyAsync(s => s.Board == "week 2026-W48", Cancel));

        using var keeper = new StandingsKeeper(town.Get<StandingsRebuild>(), town.Clock, new Microsoft.Extensions.Logging.Abstractions.NullLogger<StandingsKeeper>());
        await keeper.StartAsync(Cancel);
        await SetZoneAsync(town, "Asia/Karachi");
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await town.Log.WaitForAsync("Rebuilt the boards", Cancel);
        await keeper.StopAsync(Cancel);
        await using var read = town.Read();
        await StandingsCheck.EqualTheLogAsync(read, DateTimeZoneProviders.Tzdb["Asia/Karachi"], Cancel);
        Assert.True(await read.Standings.AnyAsync(s => s.Board == "week 2026-W49", Cancel));
    }

    private static async Task<DateTimeZone> ChangeZoneAsync(QuizTown town, string zone)
    {
        await SetZoneAsync(town, zone);
        await town.Get<StandingsRebuild>().RunAsync(isStart: true, Cancel);
        await using var db = town.Read();
        // Boards begin with the first answer; until then there is nothing to rebuild, and the zone is taken when it comes.
        return DateTimeZoneProviders.Tzdb[zone];
    }

    private static Task SetZoneAsync(QuizTown town, string zone) => town.Get<WriteGate>().WriteAsync(
        async (db, cancel) =>
        {
            if (await db.GuildSettings.FirstOrDefaultAsync(s => s.GuildId == QuizTown.Guild, cancel) is { } settings)
                settings.Zone = zone;
            else
                db.GuildSettings.Add(new GuildSettings { GuildId = QuizTown.Guild, Zone = zone });
        },
        Cancel);

    // The next answer in the member's open run; a run is begun where none is.
    private static async Task AnswerAsync(QuizTown town, Player player, long quiz, bool isRight)
    {
        var now = town.Clock.GetUtcNow();
        if (await town.Get<QuizRuns>().StartAsync(player, quiz, now, Cancel) is not PlayStep.Open open)
            throw new InvalidOperationException("The quiz cannot be played.");
        var question = open.Run.Questions[open.Index];
        await town.Get<QuizAnswers>().AnswerAsync(player, new AnswerTap(open.Run.RunId, question.RevisionId, isRight ? "right" : "menu", now, now), Cancel);
    }
}
