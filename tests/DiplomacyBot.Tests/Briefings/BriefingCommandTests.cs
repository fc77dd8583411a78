using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Library;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Briefings;

public sealed class BriefingCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_card_shows_title_byline_date_and_key_points_with_their_paragraphs()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted, published: new DateOnly(2022, 8, 16), author: "Amina Khan");

        var card = await town.Member().RunsAsync("briefing");

        var embed = Assert.Single(card.Message.Embeds);
        var points = embed.Description!.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.False(card.IsPublic);
        Assert.Equal("A water accord", embed.Title);
        Assert.StartsWith("*By Amina Khan · Tue 16 Aug 2022*", embed.Description, StringComparison.Ordinal);
        Assert.InRange(points.Count, 3, 5);
        Assert.All(points, point => Assert.Matches(@" \(P\d+\)$", point));
        Assert.StartsWith("About 1 minute to read", embed.Footer, StringComparison.Ordinal);
        Assert.Equal(["Summary", "Timeline", "Evidence", "Quiz me", "Show in channel"], card.Labels);
    }

    [Fact]
    public async Task Every_key_point_stands_word_for_word_in_the_article_and_highlighted_in_its_paragraph()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted);
        var reader = town.Member();
        var card = await reader.RunsAsync("briefing");
        var points = card.Message.Embeds[0].Description!.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();

        var page = await reader.TapsAsync(card, "Evidence");
        Assert.True(page.Button("Previous").Disabled);
        foreach (var point in points)
        {
            var sentence = point[2..point.LastIndexOf(" (P", StringComparison.Ordinal)];
            Assert.Contains(sentence, Fixtures.Pasted, StringComparison.Ordinal);
            Assert.Contains($"__**{sentence}**__", page.Text, StringComparison.Ordinal);
            Assert.False(page.IsPublic);
            if (point != points[^1])
            {
                page = await reader.TapsAsync(page, "Next");
            }
        }
        Assert.True(page.Button("Next").Disabled);
    }

    [Fact]
    public async Task Buttons_of_a_card_are_for_anyone_and_what_they_open_is_private()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted);
        var card = await town.Member(1).RunsAsync("briefing");

        var shared = await town.Member(1).TapsAsync(card, "Show in channel");
        Assert.True(shared.IsPublic);
        Assert.StartsWith("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.Empty(shared.Message.MentionedUsers);
        Assert.DoesNotContain("Show in channel", shared.Labels);
        foreach (var label in (string[])["Summary", "Timeline", "Evidence"])
        {
            Assert.False((await town.Member(2).TapsAsync(shared, label)).IsPublic);
        }
    }

    [Fact]
    public async Task Who_cannot_write_in_a_channel_cannot_make_the_bot_do_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted);
        var reader = town.Member() with { CanWrite = false };
        var card = await reader.RunsAsync("briefing");

        foreach (var message in (Shown[])[card, await reader.TapsAsync(card, "Summary"), await reader.TapsAsync(card, "Timeline")])
        {
            Assert.True((await reader.TapsAsync(message, "Show in channel")).IsRefusal);
        }
    }

    [Fact]
    public async Task Quiz_me_names_the_articles_quiz_and_is_off_without_one()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var article = await town.PutAsync("A water accord", Fixtures.Pasted);
        Assert.True((await town.Member().RunsAsync("briefing")).Button("Quiz me").Disabled);
        var quiz = await town.Get<WriteGate>().WriteAsync(async (db, cancel) =>
        {
            var row = new Quiz { GuildId = LibraryTown.Guild, Slug = "q", Title = "Q", ArticleId = article, State = QuizState.Open, ContentHash = "" };
            db.Add(row);
            await db.SaveChangesAsync(cancel);
            return row.Id;
        }, Cancel);

        var button = (await town.Member().RunsAsync("briefing")).Button("Quiz me");
        Assert.Equal(CustomId.ForAnyone("quiz.start", $"{quiz}"), button.CustomId);
        Assert.False(button.Disabled);

        await town.Get<WriteGate>().WriteAsync(async (db, cancel) => (await db.Quizzes.SingleAsync(cancel)).State = QuizState.Removed, Cancel);
        Assert.True((await town.Member().RunsAsync("briefing")).Button("Quiz me").Disabled);
    }

    [Fact]
    public async Task Several_matches_offer_a_choice_and_the_choice_opens_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A sea treaty", "Ministers signed a treaty on fishing.");
        await town.PutAsync("A river treaty", "Ministers signed a treaty on water.");
        var reader = town.Member();

        var question = await reader.RunsAsync("briefing", ("article", "treaty"));
        Assert.Equal("A sea treaty", (await reader.ChoosesAsync(question, "A sea treaty")).Message.Embeds[0].Title);
    }

    [Fact]
    public async Task An_empty_library_says_who_can_fill_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);

        var answer = await town.Member().RunsAsync("briefing");
        Assert.True(answer.IsRefusal);
        Assert.Contains("/library add", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reaches_another_guilds_article_nor_a_draft_by_any_forged_button()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var theirs = await town.PutAsync("Secret accord", Fixtures.Pasted, guild: LibraryTown.OtherGuild);
        var draft = await town.PutAsync("Draft accord", Fixtures.Pasted, ArticleState.Draft);
        var retired = await town.PutAsync("Retired accord", Fixtures.Pasted, ArticleState.Retired);
        await using var db = town.Read();
        var revisions = await db.ArticleRevisions.ToDictionaryAsync(row => row.ArticleId, row => row.Id, Cancel);
        var reader = town.Member();
        var moderator = town.Moderator();
        string[] byArticle = ["summary.open", "timeline.open", "briefing.evidence", "briefing.open", "briefing.share"];
        string[] byRevision = ["evidence.page", "summary.turn", "summary.share", "timeline.page", "timeline.share"];
        string[] selects = ["briefing.pick", "summary.pick", "timeline.pick"];

        foreach (var article in (long[])[theirs, draft, retired, 0, 987654])
        {
            var revision = revisions.GetValueOrDefault(article);
            foreach (var person in article == theirs || revision == 0 ? [reader, moderator] : (Person[])[reader])
            {
                await RefusedAsync(byArticle.Select(name => person.SendsAsync(CustomId.ForAnyone(name, $"{article}"))));
                await RefusedAsync(byRevision.Select(name => person.SendsAsync(CustomId.ForAnyone(name, $"{revision}", "0", "0"))));
                await RefusedAsync(selects.Select(name => person.SendsAsync(CustomId.For(person.Id, name), $"{article}")));
            }
        }
        await RefusedAsync(byArticle.Concat(byRevision).SelectMany(name => (IEnumerable<Task<Shown>>)[reader.SendsAsync(CustomId.ForAnyone(name)), reader.SendsAsync(CustomId.ForAnyone(name, "x", "-1"))]));
        await RefusedAsync(selects.Select(name => reader.SendsAsync(CustomId.For(reader.Id, name), "#1")));
        Assert.True((await moderator.SendsAsync(CustomId.ForAnyone("briefing.share", $"{draft}"))).IsRefusal);

        foreach (var command in (string[])["briefing", "summary", "timeline"])
        {
            var option = command == "timeline" ? "of" : "article";
            Assert.Empty(await reader.TypesAsync(command, option, "accord"));
            Assert.Empty(await reader.TypesAsync(command, option, $"#{theirs}"));
            Assert.True((await reader.RunsAsync(command, (option, $"#{theirs}"))).IsRefusal);
            Assert.True((await reader.RunsAsync(command, (option, "Secret accord"))).IsRefusal);
        }
    }

    private static async Task RefusedAsync(IEnumerable<Task<Shown>> answers)
    {
        foreach (var answer in answers)
        {
            Assert.True((await answer).IsRefusal);
        }
    }

    [Fact]
    public async Task What_an_article_holds_pings_nobody_and_turns_no_line_round()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("@everyone \u202Eread this", "Ministers told @everyone and <@1> to \u202Estop on 5 May 2020. They met at discord.gg/abc in Geneva. # Not a heading, they said on 6 May 2020.", author: "@here");
        var reader = town.Member();
        var card = await reader.RunsAsync("briefing");

        foreach (var shown in (Shown[])[card, await reader.TapsAsync(card, "Summary"), await reader.TapsAsync(card, "Timeline"), await reader.TapsAsync(card, "Evidence"), await reader.TapsAsync(card, "Show in channel")])
        {
            Assert.DoesNotContain("\u202E", shown.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(" @everyone", shown.Text.Replace("\\@", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("<@1> to", shown.Text, StringComparison.Ordinal);
            Assert.Empty(shown.Message.MentionedUsers);
            Assert.Empty(shown.Message.MentionedRoles);
        }
    }

    [Fact]
    public async Task Very_long_sentences_and_paragraphs_never_break_a_limit_and_are_never_cut()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var huge = "The ministers met in Geneva and " + string.Concat(Enumerable.Repeat("they talked and ", 400)) + "they signed.";
        var paragraph = string.Join(' ', Enumerable.Range(1, 60).Select(n => $"The {n} ministers signed article *{n}* of the accord in Geneva on {(n % 28) + 1} May 2020 and went home."));
        await town.PutAsync(string.Concat(Enumerable.Repeat("😀", 300)), $"{huge}\n\n{paragraph}\n\n{huge}");
        var reader = town.Member();

        var card = await reader.RunsAsync("briefing");
        var seen = new List<Shown> { card, await reader.TapsAsync(card, "Summary"), await reader.RunsAsync("summary", ("article", "ministers"), ("length", "long")), await reader.TapsAsync(card, "Evidence") };
        for (var page = await reader.TapsAsync(card, "Timeline"); ; page = await reader.TapsAsync(page, "Next"))
        {
            seen.Add(page);
            if (page.Button("Next").Disabled)
            {
                break;
            }
        }
        // Shown.Of has compared each with what was meant: nothing was cut by the renderer. And no sentence is there in part.
        Assert.All(seen, shown => Assert.True(!shown.Text.Contains("talked", StringComparison.Ordinal) || shown.Text.Contains("they signed.", StringComparison.Ordinal)));
        Assert.True(seen.Count > 8);
    }
}
