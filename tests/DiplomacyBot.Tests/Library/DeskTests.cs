using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Schedules;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Tests.Library;

public sealed class DeskTests
{
    // "Genva" stands once where "Geneva" stands often: the reading engine offers to put it right.
    private const string Misspelled = """
        Talks in Geneva

        Ministers met in Geneva on 5 May 2020. The talks in Geneva lasted two days. Geneva has seen many such talks, said the minister of Arvenia, Mara Lind.

        The talks between Washington and Soul went on. North Korea and South Korea had met before; South Korea sent its minister from Seoul. Later the envoys went back to Seoul.
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fix_makes_a_new_revision_and_can_be_undone()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Misspelled), ("date", "2022-08-16"));
        Assert.Contains("Fix 1", review.Labels);

        var done = await moderator.TapsAsync(review, "Fix 1");
        Assert.Equal([Misspelled, Misspelled.Replace("Soul", "Seoul", StringComparison.Ordinal)], await TextsAsync(town));
        Assert.DoesNotContain("Soul", done.Text, StringComparison.Ordinal);

        // The old message is still there; its button has nothing left to fix.
        Assert.Contains("settled already", (await moderator.TapsAsync(review, "Fix 1")).Text, StringComparison.Ordinal);
        var undone = await moderator.TapsAsync(done, "Undo the fix");
        Assert.Contains("Undone", undone.Text, StringComparison.Ordinal);
        Assert.Contains("Fix 1", undone.Labels);
        Assert.Equal(Misspelled, (await TextsAsync(town))[^1]);
        Assert.Contains("nothing was undone", (await moderator.TapsAsync(done, "Undo the fix")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_is_not_asked_again_not_even_of_somebody_else()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Misspelled), ("date", "2022-08-16"));
        await moderator.TapsAsync(review, "Leave 1");

        var other = town.Moderator(8);
        var desk = await other.RunsAsync("library open", ("article", "talks"));
        var label = desk.Labels.Single(candidate => candidate.StartsWith("Look at", StringComparison.Ordinal) || candidate == "What was understood");
        Assert.DoesNotContain("Soul", (await other.TapsAsync(desk, label)).Text, StringComparison.Ordinal);
        var decision = await town.Read().WarningDecisions.SingleAsync(Cancel);
        Assert.Equal((WarningChoice.Leave, new Snowflake(7)), (decision.Decision, decision.By));
    }

    [Fact]
    public async Task A_point_is_shown_where_it_stands_with_its_words_underlined_and_can_be_settled_there()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Misspelled), ("date", "2022-08-16"));

        var point = await moderator.TapsAsync(review, "Show 1");
        Assert.Contains("> The talks between Washington and __**Soul**__ went on. (P2)", point.Text, StringComparison.Ordinal);
        Assert.Equal(["Fix", "Leave"], point.Labels);

        var done = await moderator.TapsAsync(point, "Fix");
        Assert.Equal(Misspelled.Replace("Soul", "Seoul", StringComparison.Ordinal), (await TextsAsync(town))[^1]);
        Assert.Contains("Undo the fix", done.Labels);
        var gone = await moderator.TapsAsync(review, "Show 1");
        Assert.True(gone.IsRefusal);
        Assert.Contains("settled already", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_points_after_the_first_five_stand_under_More_with_their_own_buttons()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var fragments = string.Join("\n\n", new[] { "north", "south", "east", "west" }.Select(side => $"In a long letter to the {side}."));
        var text = $"{Misspelled}\n\n{fragments}\n\nMinisters met in Geneva on 5 May 2020.";
        var first = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", text), ("date", "2022-08-16"));
        Assert.Equal(["1", "2", "3", "4", "5"], Numbers(first, "Leave"));
        Assert.DoesNotContain("The points before", first.Labels);

        var second = await moderator.TapsAsync(first, "More");
        Assert.Equal("6", Numbers(second, "Leave")[0]);
        // A text without links has no place that could be shown.
        Assert.Equal(Numbers(second, "Leave").SkipLast(1), Numbers(second, "Show"));
        Assert.All(new[] { first, second }, shown => Assert.True(shown.Message.Rows.Count <= 5 && shown.Message.Rows.All(row => row.Components.Count <= 5)));
        Assert.Equal(first.Labels, (await moderator.TapsAsync(second, "The points before")).Labels);

        await moderator.TapsAsync(second, "Leave 6");
        Assert.Equal(1, await town.Read().WarningDecisions.CountAsync(Cancel));
    }

    [Fact]
    public async Task At_most_five_points_are_shown_and_buttons_fit_five_rows()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator();
        var review = await moderator.SubmitsAsync(await moderator.RunsAsync("library add"), ("text1", Misspelled + "\n\nAmid cold winds. Ministers met in Geneva on 5 May 2020.\n\nIn a letter to the minister. They met amid high tension."));

        Assert.True(review.Labels.Count(label => label.StartsWith("Leave", StringComparison.Ordinal)) <= 5);
        Assert.True(review.Message.Rows.Count <= 5);
    }

    [Fact]
    public async Task Publishing_and_retiring_change_what_members_see_and_are_audited()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var id = await town.PutAsync("Accord", Fixtures.Pasted, ArticleState.Draft, new DateOnly(2022, 8, 16));
        var moderator = town.Moderator();

        var desk = await moderator.RunsAsync("library open", ("article", $"#{id}"));
        Assert.Contains("Draft: only moderators see it", desk.Text, StringComparison.Ordinal);
        var published = await moderator.TapsAsync(desk, "Publish");
        Assert.Contains("Done: members find it", published.Text, StringComparison.Ordinal);
        var card = await town.Member().RunsAsync("briefing");
        Assert.False(card.IsRefusal);
        var retired = await moderator.TapsAsync(published, "Retire");
        Assert.Contains("Done: members no longer see it", retired.Text, StringComparison.Ordinal);
        Assert.True((await town.Member().TapsAsync(card, "Summary")).IsRefusal);
        Assert.DoesNotContain("Post tomorrow 09:00", retired.Labels);

        // The first message again: a second tap on Publish brings it back rather than failing.
        await moderator.TapsAsync(desk, "Publish");
        var audit = await town.Read().AuditEntries.OrderBy(entry => entry.Id).ToListAsync(Cancel);
        Assert.Equal(["article.publish", "article.retire", "article.publish"], audit.Select(entry => entry.Action));
        Assert.All(audit, entry => Assert.Equal((new Snowflake(7), $"article {id}"), (entry.ActorId, entry.Subject)));
        Assert.All(audit, entry => Assert.DoesNotContain("Accord", entry.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Editing_changes_title_date_and_byline_and_keeps_the_old_revision()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted, published: new DateOnly(2022, 8, 16));
        var moderator = town.Moderator();
        var desk = await moderator.RunsAsync("library open", ("article", "accord"));

        var form = await moderator.TapsAsync(desk, "Edit title, date, byline");
        Assert.Equal("2022-08-16", Assert.IsType<TextField>(form.Form!.Fields[1]).Value);
        var edited = await moderator.SubmitsAsync(form, ("title", "The Oster accord"), ("author", "Amina Khan"), ("date", "17 August 2022"));
        Assert.Contains("By Amina Khan · Wed 17 Aug 2022", edited.Text, StringComparison.Ordinal);

        var unclear = await moderator.SubmitsAsync(await moderator.TapsAsync(edited, "Edit title, date, byline"), ("title", " "), ("date", "sometime"));
        Assert.Contains("A title is needed", unclear.Text, StringComparison.Ordinal);
        Assert.Contains("I did not understand “sometime”", unclear.Text, StringComparison.Ordinal);
        var revisions = await town.Read().ArticleRevisions.OrderBy(r => r.Number).ToListAsync(Cancel);
        Assert.Equal(["Accord", "The Oster accord"], revisions.Select(r => r.Title));
        Assert.Equal(new DateOnly(2022, 8, 17), revisions[^1].Published);
    }

    [Fact]
    public async Task Two_moderators_at_once_never_overwrite_each_other()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        var current = await town.Read().ArticleRevisions.SingleAsync(Cancel);
        var store = town.Get<LibraryStore>();

        Assert.True(await store.ReviseAsync(current, new(7), RevisionContent.Of(current) with { Title = "One" }, "article.edit", null, Cancel));
        Assert.False(await store.ReviseAsync(current, new(8), RevisionContent.Of(current) with { Title = "Two" }, "article.edit", null, Cancel));
        Assert.Equal(["Accord", "One"], await town.Read().ArticleRevisions.OrderBy(r => r.Number).Select(r => r.Title).ToListAsync(Cancel));
    }

    [Fact]
    public async Task The_list_shows_state_date_and_posts_page_by_page_and_opens_what_is_chosen()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        Assert.Contains("The library is empty", (await town.Moderator().RunsAsync("library list")).Text, StringComparison.Ordinal);
        for (var number = 1; number <= 11; number++)
        {
            await town.PutAsync($"Article {number}", "Ministers met in Geneva.", number % 2 == 0 ? ArticleState.Draft : ArticleState.Published, number == 11 ? new DateOnly(2022, 8, 16) : null);
        }
        await town.PutAsync("Theirs", "Text.", guild: LibraryTown.OtherGuild);
        var moderator = town.Moderator();

        var first = await moderator.RunsAsync("library list");
        Assert.Contains("11 articles · page 1 of 2", first.Text, StringComparison.Ordinal);
        Assert.Contains("**Article 11** · Published · Tue 16 Aug 2022 · never posted", first.Text, StringComparison.Ordinal);
        var second = await moderator.TapsAsync(first, "Next");
        Assert.Contains("**Article 2** · Draft · no date", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Theirs", first.Text + second.Text, StringComparison.Ordinal);
        Assert.Equal("Article 2", (await moderator.ChoosesAsync(second, "Article 2")).Message.Embeds[0].Title);
    }

    [Fact]
    public async Task The_list_counts_posts_and_retiring_tells_of_those_still_planned()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var id = await town.PutAsync("Accord", Fixtures.Pasted);
        await town.PutAsync("Other", Fixtures.Pasted);
        await town.Get<WriteGate>().WriteAsync(async (db, cancel) =>
        {
            var schedule = new Schedule
            {
                GuildId = LibraryTown.Guild,
                ArticleId = id,
                ChannelId = new(10),
                CivilStart = new LocalDateTime(2026, 12, 1, 9, 0),
                Zone = "Asia/Karachi",
                Recurrence = Recurrence.Daily,
                Grace = TimeSpan.FromHours(1),
                State = ScheduleState.Active,
                CreatedBy = new(7),
                CreatedAt = town.Clock.GetUtcNow(),
            };
            db.Add(schedule);
            await db.SaveChangesAsync(cancel);
            db.AddRange(Delivery(schedule, 1, DeliveryState.Posted), Delivery(schedule, 2, DeliveryState.Posted), Delivery(schedule, 3, DeliveryState.Missed));
        }, Cancel);
        var moderator = town.Moderator();

        var list = await moderator.RunsAsync("library list");
        Assert.Contains("**Accord** · Published · no date · posted 2 times", list.Text, StringComparison.Ordinal);
        Assert.Contains("**Other** · Published · no date · never posted", list.Text, StringComparison.Ordinal);
        var retired = await moderator.TapsAsync(await moderator.ChoosesAsync(list, "Accord"), "Retire");
        Assert.Contains("But 1 post of it is still planned", retired.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forged_ids_reach_no_other_guilds_article()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var theirs = await town.PutAsync("Theirs", Misspelled, ArticleState.Draft, guild: LibraryTown.OtherGuild);
        var moderator = town.Moderator();
        string[] names =
        [
            "library.review", "library.preview", "library.date", "library.day", "library.nodate", "library.fix", "library.leave",
            "library.point", "library.point.turn", "library.undo", "library.keep", "library.publish", "library.retire", "library.edit",
        ];

        foreach (var argument in (string[])[$"{theirs}", "0", "x", ""])
        {
            foreach (var name in names)
            {
                Assert.True((await moderator.SendsAsync(CustomId.For(moderator.Id, name, argument, "2022-08-16"))).IsRefusal, name);
            }
            Assert.True((await moderator.SendsAsync(CustomId.For(moderator.Id, "library.pick"), argument)).IsRefusal);
        }
        Assert.True((await moderator.RunsAsync("library open", ("article", $"#{theirs}"))).IsRefusal);
        Assert.Empty(await moderator.TypesAsync("library open", "article", "theirs"));
        await using var db = town.Read();
        Assert.Equal(ArticleState.Draft, (await db.Articles.SingleAsync(Cancel)).State);
        Assert.Equal((0, 0), (await db.AuditEntries.CountAsync(Cancel), await db.WarningDecisions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_made_up_warning_or_day_changes_nothing()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var id = await town.PutAsync("Talks", Misspelled, ArticleState.Draft);
        var moderator = town.Moderator();

        foreach (var name in (string[])["library.fix", "library.leave", "library.day", "library.undo"])
        {
            Assert.False(string.IsNullOrEmpty((await moderator.SendsAsync(CustomId.For(moderator.Id, name, $"{id}", "MisspelledName-000000000000"))).Text));
        }
        await using var db = town.Read();
        Assert.Equal((1, 0), (await db.ArticleRevisions.CountAsync(Cancel), await db.WarningDecisions.CountAsync(Cancel)));
    }

    private static List<string> Numbers(Shown shown, string button) =>
        [.. shown.Labels.Where(label => label.StartsWith(button + " ", StringComparison.Ordinal)).Select(label => label[(button.Length + 1)..]).Where(number => char.IsAsciiDigit(number[0]))];

    private static Delivery Delivery(Schedule schedule, int day, DeliveryState state) => new()
    {
        GuildId = schedule.GuildId,
        ScheduleId = schedule.Id,
        CivilTime = new LocalDateTime(2026, 11, day, 9, 0),
        DueAt = new DateTimeOffset(2026, 11, day, 4, 0, 0, TimeSpan.Zero),
        State = state,
        ChannelId = schedule.ChannelId,
        Nonce = $"n{day}",
        Mark = $"m{day}",
    };

    private static Task<List<string>> TextsAsync(LibraryTown town) =>
        town.Read().ArticleRevisions.OrderBy(revision => revision.Number).Select(revision => revision.Text).ToListAsync(Cancel);
}
