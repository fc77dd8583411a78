using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using DiplomacyBot.Tests.Quizzes;
using DiplomacyBot.Tests.Storage;

namespace DiplomacyBot.Tests.Boards;

public sealed class LeaderboardTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Equal_points_share_a_rank_and_the_next_is_skipped()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await SeatAsync(town, [(1, 9), (2, 7), (3, 7), (4, 5)]);
        var eve = town.Join("Eve", 99);
        await eve.RunAsync("leaderboard");

        Assert.Equal(
            [@"1\. M1 · **9 points**", @"2\. M2 · **7 points**", @"2\. M3 · **7 points**", @"4\. M4 · **5 points**"],
            eve.Text.Split('\n').Where(line => line.Contains('·', StringComparison.Ordinal)));
        Assert.Contains("Equal points share a rank", eve.Text, StringComparison.Ordinal);
        Assert.Contains("You have no points here yet", eve.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_ten_keep_ranks_across_their_edges()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        // Ranks 1 to 8, then six members who share rank 9 across the edge of the page, then 15.
        await SeatAsync(town, [.. Enumerable.Range(1, 8).Select(n => (n, 100 - n)), .. Enumerable.Range(9, 6).Select(n => (n, 50)), (15, 1)]);
        var last = town.Join("M15", 15);
        await last.RunAsync("leaderboard");
        Assert.Contains("You are **15th** with 1 point.", last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Previous", last.Enabled);
        await last.TapAsync("Next");

        Assert.Equal(
            [@"9\. M11", @"9\. M12", @"9\. M13", @"9\. M14", @"15\. M15"],
            last.Text.Split('\n').Where(line => line.Contains(" · ", StringComparison.Ordinal)).Select(line => line.Split(" · ")[0]));
        Assert.DoesNotContain("Next", last.Enabled);
        await last.TapAsync("Previous");
        Assert.Contains(@"1\. M1 ", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_is_not_shown_is_told_where_it_would_stand_and_nobody_else_is()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await SeatAsync(town, [(1, 9), (2, 7), (3, 3)]);
        await SeatAsync(town, [(7, 7)], BoardChoiceKind.No);
        var hidden = town.Join("Hidden", 7);
        await hidden.RunAsync("leaderboard");
        Assert.Contains("You would be **2nd** with 7 points. You are not shown", hidden.Text, StringComparison.Ordinal);
        var other = town.Join("M3", 3);
        await other.RunAsync("leaderboard");
        Assert.Contains("You are **3rd**", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("M7", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shown_in_the_channel_it_says_nothing_of_the_one_who_shared_it()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await SeatAsync(town, [(1, 9)]);
        await SeatAsync(town, [(7, 7)], BoardChoiceKind.No);
        var hidden = town.Join("Hidden", 7);
        await hidden.RunAsync("leaderboard");
        await hidden.TapAsync("Show in channel");
        Assert.Contains("M1", hidden.Posted!.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("You would be", hidden.Posted.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", hidden.Posted.Content, StringComparison.Ordinal);
        Assert.Empty(hidden.Posted.Rows);
    }

    [Fact]
    public async Task A_board_shows_its_week_month_and_quiz_alone()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("One", 1, Cancel);
        await town.AddQuizAsync("Two", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await town.Get<BoardChoices>().ShowServerNameAsync(alice.Player, Cancel);
        await alice.RunAsync("quiz", ("quiz", "One"));
        await alice.PlayAsync(_ => true);
        town.Clock.Advance(TimeSpan.FromDays(7));
        await alice.RunAsync("quiz", ("quiz", "Two"));
        await alice.PlayAsync(_ => true);

        await alice.RunAsync("leaderboard", ("period", "week"));
        Assert.Contains("this week**\n-# Mon 30 Nov 2026 to Sun 6 Dec 2026", alice.Text, StringComparison.Ordinal);
        Assert.Contains("You are **1st** with 2 points", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("All time");
        Assert.Contains("with 3 points", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("leaderboard", ("quiz", "One"));
        Assert.Contains("**Leaderboard: One, all time**", alice.Text, StringComparison.Ordinal);
        Assert.Contains("with 1 point.", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("This week");
        Assert.Contains("Nobody is listed here yet", alice.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("board.page", "all", "0", "99999999")]
    [InlineData("board.page", "year", "0", "0")]
    [InlineData("board.page", "all", "77", "0")]
    [InlineData("board.page")]
    [InlineData("board.share", "all", "-1", "0")]
    [InlineData("board.quiz", "all")]
    public async Task Forged_buttons_are_refused(string handler, params string[] arguments)
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var alice = town.Join("Alice", 11);
        await alice.SendAsync(CustomId.ForAnyone(handler, arguments));
        Assert.True(alice.Aside?.Content.Contains("not here any more", StringComparison.Ordinal));
        Assert.Null(alice.Posted);
    }

    [Fact]
    public async Task Boards_of_another_guild_are_never_seen()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await SeatAsync(town, [(1, 9)]);
        var foreign = await town.AddQuizAsync("Secret", 1, Cancel, QuizTown.OtherGuild);
        var stranger = town.Join("Stranger", 1, QuizTown.OtherGuild);
        await stranger.RunAsync("leaderboard");
        Assert.Contains("Nobody is listed here yet", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("no points here", stranger.Text, StringComparison.Ordinal);
        var alice = town.Join("Alice", 1);
        await alice.SendAsync(CustomId.ForAnyone("board.period", "all", $"{foreign}", "0"));
        Assert.Contains("not here any more", alice.Aside!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_uses_the_index_and_never_sorts_or_scans()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await SeatAsync(town, [.. Enumerable.Range(1, 25).Select(n => (n, n))]);
        town.Faults.Commands.Clear();
        await town.Get<Leaderboard>().ReadAsync(QuizTown.Guild, new Snowflake(3), new BoardView(BoardPeriod.All, null, 1), Cancel);

        var reads = town.Faults.Commands.Where(command => command.Sql.Contains("\"Standing\"", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, reads.Count);
        await using var db = town.Read();
        foreach (var read in reads)
        {
            var plan = await QueryPlan.OfAsync(db, read, Cancel);
            Assert.Matches("USING (COVERING )?INDEX (IX_Standing_GuildId_Board_IsVisible|sqlite_autoindex_Standing_1 \\(GuildId=\\? AND Board=\\? AND MemberId=)", plan);
            Assert.DoesNotContain("SCAN Standing", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    /// <summary>Puts members with points on the board of all time, each shown by default under "M" and its number.</summary>
    internal static Task SeatAsync(QuizTown town, IReadOnlyList<(int Member, int Points)> seats, BoardChoiceKind kind = BoardChoiceKind.ServerName) =>
        town.Get<WriteGate>().WriteAsync(
            async (db, cancel) =>
            {
                foreach (var (member, points) in seats)
                {
                    var id = new Snowflake((ulong)member);
                    db.BoardChoices.Add(new BoardChoice
                    {
                        GuildId = QuizTown.Guild,
                        MemberId = id,
                        Kind = kind,
                        ShownName = kind == BoardChoiceKind.No ? null : $"M{member}",
                        ChosenAt = DateTimeOffset.UnixEpoch,
                    });
                    var score = new BoardScore(points, points, DateTimeOffset.UnixEpoch.AddSeconds(member));
                    await StandingTable.AddAsync(db, QuizTown.Guild, id, kind != BoardChoiceKind.No, [new(BoardKey.All, score)], cancel);
                }
            },
            Cancel);
}
