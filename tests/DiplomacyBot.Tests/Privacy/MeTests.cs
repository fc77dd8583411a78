using System.Text;
using System.Text.Json;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Schedules;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Boards;
using DiplomacyBot.Tests.Quizzes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Tests.Privacy;

public sealed class MeTests
{
    // Larger than a signed number can be, so that a slip in the stored form shows.
    private const ulong AliceId = 17_999_999_999_999_999_977;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Points_stand_by_quiz_and_what_is_stored_by_kind()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var alice = await PlayedAsync(town);
        await alice.RunAsync("me");
        Assert.Contains("**2 points** from 3 answers:", alice.Text, StringComparison.Ordinal);
        Assert.Contains("- Two: 1 right so far, 1 of 3 answered", alice.Text, StringComparison.Ordinal);
        Assert.Contains("- One: 1 of 2 right", alice.Text, StringComparison.Ordinal);

        await alice.TapAsync("What is stored about me");
        Assert.Contains("- 3 answers to quiz questions", alice.Text, StringComparison.Ordinal);
        Assert.Contains("- 2 quiz runs: ", alice.Text, StringComparison.Ordinal);
        Assert.Contains("- 1 leaderboard choice: ", alice.Text, StringComparison.Ordinal);
        Assert.Contains("- 1 schedule that you made", alice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 ", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copy_holds_every_answer_in_words()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var alice = await PlayedAsync(town);
        await alice.RunAsync("me");
        await alice.SendAsync(alice.Find("Get a copy"));
        var file = Assert.Single(alice.Aside!.Uploads);
        using var json = JsonDocument.Parse(file.Content);
        Assert.Equal(AliceId.ToString(System.Globalization.CultureInfo.InvariantCulture), json.RootElement.GetProperty("memberId").GetString());
        var answers = json.RootElement.GetProperty("answers").EnumerateArray().ToList();
        Assert.Equal(3, answers.Count);
        Assert.Equal("Right paper 1", answers[0].GetProperty("yourAnswer").GetString());
        Assert.True(answers[0].GetProperty("right").GetBoolean());
        Assert.Equal("Alice", json.RootElement.GetProperty("leaderboardChoice").GetProperty("shownName").GetString());
        Assert.DoesNotContain("Bruno", Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_asks_first_gives_a_receipt_and_leaves_nothing_of_the_member()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var alice = await PlayedAsync(town);
        var bruno = town.Join("Bruno", 12);
        await bruno.RunAsync("quiz", ("quiz", "One"));
        await bruno.PlayAsync(_ => true);
        Assert.NotEmpty(await FindEverywhereAsync(town, AliceId));

        await alice.RunAsync("me");
        await alice.TapAsync("Erase");
        Assert.Contains("It cannot be undone", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("Keep everything");
        Assert.NotEmpty(await FindEverywhereAsync(town, AliceId));

        await alice.TapAsync("Erase");
        await alice.TapAsync("Erase for good");
        Assert.Matches(@"\*\*Erased\.\*\* Reference \*\*[0-9A-F]{8}\*\*, <t:\d+:F>", alice.Text);
        Assert.Contains("- 3 answers", alice.Text, StringComparison.Ordinal);
        Assert.Empty(await FindEverywhereAsync(town, AliceId));

        await using var db = town.Read();
        Assert.Equal(2, await db.Answers.CountAsync(Cancel));
        Assert.Equal(2, await db.AuditEntries.CountAsync(Cancel));
        // One pseudonym for all that one member did, so that the record still tells who did what with what.
        Assert.Single(await db.AuditEntries.Select(e => e.ActorId).Distinct().ToListAsync(Cancel));
        await StandingsCheck.EqualTheLogAsync(db, DateTimeZone.Utc, Cancel);

        await alice.SendAsync(CustomId.For(alice.Id, "me.erase-now"));
        Assert.Contains("Nothing is stored about you", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("quiz", ("quiz", "One"));
        Assert.DoesNotContain("practice", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erasure_that_dies_half_way_has_erased_nothing()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var alice = await PlayedAsync(town);
        var before = await FindEverywhereAsync(town, AliceId);
        var steps = town.Faults.Steps;
        await town.Get<WriteGate>().WriteAsync((db, cancel) => StoredCounts.ReadAsync(db, alice.Player, cancel), Cancel);
        var reading = town.Faults.Steps - steps;
        town.Faults.BreakAt(reading + 7);
        await alice.SendAsync(CustomId.For(alice.Id, "me.erase-now"));
        await town.RestartAsync(Cancel);
        Assert.Equal(before, await FindEverywhereAsync(town, AliceId));
    }

    [Fact]
    public async Task Another_guild_keeps_its_own()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("One", 1, Cancel);
        await town.AddQuizAsync("One", 1, Cancel, QuizTown.OtherGuild);
        var (here, there) = (town.Join("Alice", AliceId), town.Join("Alice", AliceId, QuizTown.OtherGuild));
        foreach (var person in new[] { here, there })
        {
            await person.RunAsync("quiz", ("quiz", "One"));
            await person.PlayAsync(_ => true);
        }
        await here.SendAsync(CustomId.For(here.Id, "me.erase-now"));
        await using var db = town.Read();
        Assert.Equal(QuizTown.OtherGuild, (await db.Answers.SingleAsync(Cancel)).GuildId);
    }

    [Fact]
    public async Task Every_column_that_can_name_a_person_is_known_to_the_erasure()
    {
        string[] things =
        [
            "GuildId", "Delivery.ChannelId", "Delivery.MessageId", "Schedule.ChannelId", "GuildSettings.BriefingsChannelId", "GuildSettings.QuizChannelId",
            "GuildSettings.ModeratorsChannelId", "GuildSettings.ModeratorRoleId", "GuildSettings.OrganizerRoleId",
        ];
        string[] people =
        [
            "Answer.MemberId", "Article.CreatedBy", "ArticleRevision.CreatedBy", "AuditEntry.ActorId", "BoardChoice.MemberId",
            "QuizRun.MemberId", "Schedule.CreatedBy", "Standing.MemberId", "View.OwnerId", "WarningDecision.By",
        ];
        await using var town = await QuizTown.StartAsync(Cancel);
        await using var db = town.Read();
        var ids = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()
                .Where(property => property.ClrType == typeof(Snowflake) || property.ClrType == typeof(Snowflake?))
                .Select(property => (entity.ClrType.Name, Property: property.Name)))
            .Where(id => !things.Contains(id.Property) && !things.Contains($"{id.Name}.{id.Property}"))
            .Select(id => $"{id.Name}.{id.Property}").Order(StringComparer.Ordinal);
        // A new one belongs into StoredCounts first, and into PlayedAsync below.
        Assert.Equal(people, ids);
    }

    // Alice has a row in every table that can name her.
    private static async Task<Person> PlayedAsync(QuizTown town)
    {
        await town.AddQuizAsync("One", 2, Cancel);
        await town.AddQuizAsync("Two", 3, Cancel);
        var alice = town.Join("Alice", AliceId);
        await alice.RunAsync("quiz", ("quiz", "One"));
        await alice.PlayAsync(number => number == 0);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await alice.RunAsync("quiz", ("quiz", "Two"));
        await alice.TapAsync(alice.Letter(right: true));
        await town.Get<BoardChoices>().ShowServerNameAsync(alice.Player, Cancel);
        await town.Get<ViewStore>().SaveAsync(QuizTown.Guild, alice.Id, "library list", "{}", Cancel);
        await town.Get<ViewStore>().SaveAsync(QuizTown.Guild, new Snowflake(12), "results", $"{{\"member\":\"{AliceId}\"}}", Cancel);
        await town.Get<WriteGate>().WriteAsync((db, cancel) => AuthorAsync(db, alice.Id, cancel), Cancel);
        return alice;
    }

    private static async Task AuthorAsync(BotDb db, Snowflake member, CancellationToken cancellationToken)
    {
        var now = DateTimeOffset.UnixEpoch;
        var article = new Article { GuildId = QuizTown.Guild, Origin = ArticleOrigin.Member, State = ArticleState.Draft, CreatedAt = now, CreatedBy = member };
        db.Articles.Add(article);
        await db.SaveChangesAsync(cancellationToken);
        db.AddRange(
            new ArticleRevision { GuildId = QuizTown.Guild, ArticleId = article.Id, Number = 1, Title = "T", Text = "T", ContentHash = "y", CreatedAt = now, CreatedBy = member },
            new WarningDecision { GuildId = QuizTown.Guild, ArticleId = article.Id, WarningKey = "k", Decision = WarningChoice.Leave, By = member, At = now },
            new Schedule
            {
                GuildId = QuizTown.Guild,
                ArticleId = article.Id,
                ChannelId = new Snowflake(5),
                CivilStart = new LocalDateTime(2026, 12, 1, 9, 0),
                Zone = "UTC",
                Recurrence = Recurrence.None,
                Grace = TimeSpan.FromHours(1),
                State = ScheduleState.Active,
                CreatedBy = member,
                CreatedAt = now,
            },
            new AuditEntry { GuildId = QuizTown.Guild, ActorId = member, At = now, Action = "article.publish", Subject = $"member {member}", Detail = $"for {member}" });
    }

    // Looks at every value of every table, as number and as text: "table.column" for each that holds the id.
    private static async Task<IReadOnlyList<string>> FindEverywhereAsync(QuizTown town, ulong id)
    {
        var found = new List<string>();
        await using var connection = town.Get<DatabaseFile>().Connect();
        await connection.OpenAsync(Cancel);
        var tables = new List<string>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
            await using var names = await command.ExecuteReaderAsync(Cancel);
            while (await names.ReadAsync(Cancel))
                tables.Add(names.GetString(0));
        }
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(Cancel);
            while (await reader.ReadAsync(Cancel))
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    var value = reader.GetValue(column);
                    var text = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    if (value is long number && unchecked((ulong)number) == id || (value as string)?.Contains(text, StringComparison.Ordinal) == true)
                        found.Add($"{table}.{reader.GetName(column)}");
                }
            }
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
