using System.Globalization;
using DiplomacyBot.Library;
using DiplomacyBot.Tests.Library;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Stories;

public sealed class StoryCommandTests
{
    private const string Signing = """
        Norway and Japan signed the lighthouse accord in Geneva on 3 May 2023 after two years of talks.

        President Mara Lind said Norway had closed the harbour on 12 April 2023. Tourists enjoyed the sun.
        """;

    private const string Later = """
        The lighthouse accord of Norway and Japan was signed in Geneva on 2 May 2023.

        The storm of 12 June 2023 damaged 14 boats in the harbour of Norway's capital Oslo. Brazil held an election on 11 June 2023.
        """;

    private const string Storm = """
        The storm of 12 June 2023 damaged 19 boats in the harbour of Norway's capital Oslo.

        Ingrid Dahl, the Norwegian foreign minister, opened the lighthouse again in September 2023.
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("norway")]
    [InlineData("Oslo")]
    [InlineData("@Norway")]
    [InlineData("~lighthouses")]
    [InlineData("Lighthouses")]
    public async Task A_country_or_a_topic_has_one_timeline_over_all_its_articles(string typed)
    {
        await using var town = await TownAsync();

        var text = (await town.Member().RunsAsync("timeline", ("of", typed))).Text;

        Assert.Contains("timeline over 3 articles", text, StringComparison.Ordinal);
        Assert.Contains("**Wed 3 May 2023**\nNorway and Japan signed the lighthouse accord in Geneva on 3 May 2023 after two years of talks.\n__Signing__ P1 · also __Later__ P1", text, StringComparison.Ordinal);
        Assert.Equal(typed.Contains("ighthouses", StringComparison.Ordinal), text.Contains("Brazil", StringComparison.Ordinal));
        string[] dates = ["**Wed 12 Apr 2023**", "**Wed 3 May 2023**", "**Mon 12 Jun 2023**", "**Sep 2023**"];
        Assert.Equal(dates, dates.OrderBy(date => text.IndexOf(date, StringComparison.Ordinal)));
        Assert.All(dates, date => Assert.Contains(date, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_whose_sentence_leans_on_the_one_before_is_shown_with_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Bridge", "Ingrid Dahl had promised a new bridge. She opened the bridge of Oslo on 7 June 2023.", published: new DateOnly(2023, 6, 8));

        var text = (await town.Member().RunsAsync("timeline", ("of", "@Norway"))).Text;

        Assert.Contains("**Wed 7 Jun 2023**\n-# Just before: Ingrid Dahl had promised a new bridge.\nShe opened the bridge of Oslo on 7 June 2023.\n__Bridge__ P1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_articles_contradict_each_other_in_stands_side_by_side()
    {
        await using var town = await TownAsync();

        var text = (await town.Member().RunsAsync("timeline", ("of", "norway"))).Text;

        Assert.Contains("**The articles give different dates:**\n- **on 2 May 2023**: __Later__ P1\n- **on 3 May 2023**: __Signing__ P1", text, StringComparison.Ordinal);
        Assert.Contains("**The articles give different figures:**\n- **14 boats**: __Later__ P2\n- **19 boats**: __Storm__ P1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_asked_for_by_name_and_only_sentences_that_name_them_are_shown()
    {
        await using var town = await TownAsync();

        var text = (await town.Member().RunsAsync("timeline", ("of", "Dahl"))).Text;

        Assert.Contains("**Ingrid Dahl** · timeline over one article", text, StringComparison.Ordinal);
        Assert.Contains("**Sep 2023**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("boats", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_without_a_date_of_its_own_says_so()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Bridge", "Norway has opened a long bridge over the fjord near Bergen.", published: new DateOnly(2023, 7, 1), topics: ["bridges"]);

        var text = (await town.Member().RunsAsync("timeline", ("of", "norway"))).Text;

        Assert.Contains("**Sat 1 Jul 2023**\nNorway has opened a long bridge over the fjord near Bergen.\n__Bridge__ P1\n*Reported on this day; the sentence gives no date of its own.*", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_shows_every_sentence_behind_the_entries_in_its_paragraph()
    {
        await using var town = await TownAsync();
        var reader = town.Member();

        var first = await reader.TapsAsync(await reader.RunsAsync("timeline", ("of", "norway")), "Evidence");
        var second = await reader.TapsAsync(first, "Next");
        var third = await reader.TapsAsync(second, "Next");

        Assert.Contains("**Evidence 1 of 6** · paragraph 2 of “Signing”", first.Text, StringComparison.Ordinal);
        Assert.Contains("**President Mara Lind said Norway had closed the harbour __on 12 April 2023__.** Tourists enjoyed the sun.", first.Text, StringComparison.Ordinal);
        Assert.Contains("Date: Wed 12 Apr 2023", first.Text, StringComparison.Ordinal);
        Assert.Contains("**Evidence 2 of 6** · paragraph 1 of “Signing”", second.Text, StringComparison.Ordinal);
        Assert.Contains("Date: Tue 2 May 2023", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_is_read_is_shared_and_others_open_their_own()
    {
        await using var town = await TownAsync();

        var shared = await town.Member(1).TapsAsync(await town.Member(1).RunsAsync("timeline", ("of", "norway")), "Show in channel");
        var own = await town.Member(2).TapsAsync(shared, "Read it yourself");

        Assert.True(shared.IsPublic);
        Assert.Contains("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.Contains("**Wed 3 May 2023**", shared.Text, StringComparison.Ordinal);
        Assert.False(own.IsPublic);
        Assert.Contains("**Wed 3 May 2023**", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_shows_the_same_dates_and_is_shared()
    {
        using (var font = new SystemFonts().Choose(["The treaty was signed."]))
        {
            Assert.SkipWhen(font is null, "No font is installed on this machine, so nothing can be drawn.");
        }
        await using var town = await TownAsync();

        var picture = await town.Member(1).TapsAsync(await town.Member(1).RunsAsync("timeline", ("of", "norway")), "Show picture");
        var shared = await town.Member(1).TapsAsync(picture, "Show in channel");
        var own = await town.Member(2).TapsAsync(shared, "Read it yourself");

        Assert.False(picture.IsPublic);
        Assert.Contains("**Norway**\nTimeline · picture", picture.Text, StringComparison.Ordinal);
        var file = Assert.Single(picture.Message.Uploads);
        Assert.StartsWith("Timeline of “Norway”: Wed 12 Apr 2023 (Signing); Wed 3 May 2023 (Signing + 1); ", file.Description, StringComparison.Ordinal);
        Assert.InRange(file.Content.Length, 500, PictureStudio.MaxBytes);
        Assert.True(shared.IsPublic);
        Assert.Single(shared.Message.Uploads);
        Assert.Contains("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.Contains("**Wed 3 May 2023**", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_revision_is_read_and_one_that_is_retired_is_left_out()
    {
        await using var town = await TownAsync();
        var before = (await town.Member().RunsAsync("timeline", ("of", "norway"))).Text;
        await town.Get<LibraryStore>().SetStateAsync(LibraryTown.Guild, new(7), 3, ArticleState.Retired, Cancel);
        await town.PutAsync("Ferry", "Norway started a ferry to Vardholm on 1 December 2023.");

        var after = (await town.Member().RunsAsync("timeline", ("of", "norway"))).Text;

        Assert.Contains("19 boats", before, StringComparison.Ordinal);
        Assert.DoesNotContain("19 boats", after, StringComparison.Ordinal);
        Assert.Contains("**Fri 1 Dec 2023**", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_turn_between_entries_and_lose_none()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var days = Enumerable.Range(1, 28).ToList();
        string[] places = ["Bergen", "Oslo", "Stavanger", "Tromsø", "Bodø", "Molde", "Narvik"];
        foreach (var day in days)
        {
            await town.PutAsync($"Harbour {day}", $"Norway opened harbour number {100 + day} at {places[day % 7]} on {day} May 2023, with a long speech about ships, wind and rain.", topics: ["harbours"]);
        }
        var reader = town.Member();

        var seen = new List<string>();
        for (var page = await reader.RunsAsync("timeline", ("of", "~harbours")); ; page = await reader.TapsAsync(page, "Next"))
        {
            seen.AddRange(page.Text.Split('\n').Where(line => line.EndsWith(" May 2023**", StringComparison.Ordinal)));
            if (page.Button("Next").Disabled)
            {
                break;
            }
        }
        Assert.Equal(days.Select(day => $"**{new DateOnly(2023, 5, day).ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture)}**"), seen);
    }

    [Fact]
    public async Task Of_more_events_than_can_be_read_the_best_supported_are_shown()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var years = string.Join("\n\n", Enumerable.Range(1900, 80).Select(year => $"Norway counted its ships for the register in {year}."));
        await town.PutAsync("Ships", years, topics: ["ships"]);
        await town.PutAsync("Register", "Norway counted its ships for the register in 1950.", topics: ["ships"]);

        var text = (await town.Member().RunsAsync("timeline", ("of", "~ships"))).Text;

        Assert.Contains("*The 60 events best supported, of ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_topics_and_articles_are_offered_while_the_option_is_typed()
    {
        await using var town = await TownAsync();

        var offered = await town.Member().TypesAsync("timeline", "of", "nor");
        var topics = await town.Member().TypesAsync("timeline", "of", "light");

        Assert.Contains(offered, choice => choice.Name == "Norway: in all articles");
        Assert.Contains(topics, choice => choice.Name == "Topic: lighthouses");
        Assert.Contains(topics, choice => choice.Value.StartsWith('#'));
    }

    [Fact]
    public async Task Nothing_of_another_guild_or_of_a_draft_is_seen()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Signing", Signing, ArticleState.Draft, new DateOnly(2023, 5, 4));
        await town.PutAsync("Storm", Storm, published: new DateOnly(2023, 6, 20));

        var stranger = await town.Stranger().RunsAsync("timeline", ("of", "norway"));
        var moderator = await town.Moderator().RunsAsync("timeline", ("of", "norway"));

        Assert.Contains("I found no dated events about Norway", stranger.Text, StringComparison.Ordinal);
        Assert.Empty(stranger.Labels);
        Assert.Contains("19 boats", moderator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("accord", moderator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_another_guild_opens_nothing()
    {
        await using var town = await TownAsync();
        var shared = await town.Member().TapsAsync(await town.Member().RunsAsync("timeline", ("of", "norway")), "Show in channel");

        var stranger = await town.Stranger().TapsAsync(shared, "Read it yourself");

        Assert.Contains("This timeline is gone", stranger.Text, StringComparison.Ordinal);
    }

    private static async Task<LibraryTown> TownAsync()
    {
        var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Signing", Signing, published: new DateOnly(2023, 5, 4), topics: ["lighthouses"]);
        await town.PutAsync("Later", Later, published: new DateOnly(2023, 6, 20), topics: ["lighthouses"]);
        await town.PutAsync("Storm", Storm, published: new DateOnly(2023, 10, 1), topics: ["lighthouses", "storms"]);
        return town;
    }
}
