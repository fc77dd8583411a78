using DiplomacyBot.Library;
using DiplomacyBot.Tests.Library;

namespace DiplomacyBot.Tests.Quotes;

public sealed class WhoSaidCommandTests
{
    private const string Talks = """
        Ministers meet over the strait

        Japanese Foreign Minister Aiko Mori warned on Monday that the strait could be closed. “We want open water for every ship,” she told reporters. The Xinhua news agency said Beijing had promised new talks.

        Pyongyang denied that it had moved any ships. Tourists enjoyed the sun.
        """;

    private const string Trade = """
        Tokyo signs a trade plan

        Tokyo announced that tariffs on tea would end in May. “It is a gift to farmers,” said Kenji Abe, the trade minister.
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_statement_of_an_article_has_its_speaker_its_verb_and_its_exact_words()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Strait", Talks);

        var text = (await town.Member().RunsAsync("whosaid", ("of", "strait"))).Text;

        Assert.Contains("**Aiko Mori**, Japanese Foreign Minister · warned\n> that the strait could be closed (P1)\n*warning · reported*", text, StringComparison.Ordinal);
        Assert.Contains("**Aiko Mori**, Japanese Foreign Minister · told\n> “We want open water for every ship,” (P1)\n*statement · direct quotation*", text, StringComparison.Ordinal);
        Assert.Contains("**Pyongyang** · denied\n> that it had moved any ships (P2)\n*denial · reported*", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tourists", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_agency_reports_is_its_speakers_word_and_keeps_the_agency()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Strait", Talks);

        var text = (await town.Member().RunsAsync("whosaid", ("of", "strait"))).Text;

        Assert.Contains("**Beijing** · had promised\n> new talks (P1)\n*promise · reported · via Xinhua*", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**The Xinhua news agency**", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_that_may_be_one_of_several_is_not_named()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Meeting", "Carlos Ruiz met Omar Haddad in Lisbon. They walked by the river for an hour. He said the talks had been useful.");

        var text = (await town.Member().RunsAsync("whosaid", ("of", "meeting"))).Text;

        Assert.Contains("*Speaker not named* · said\n> the talks had been useful (P1)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("japan")]
    [InlineData("Tokyo")]
    [InlineData("Japanese")]
    public async Task A_country_is_asked_for_by_any_of_its_names_over_all_articles(string typed)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Strait", Talks);
        await town.PutAsync("Tea", Trade);

        var text = (await town.Member().RunsAsync("whosaid", ("of", typed))).Text;

        Assert.Contains("**Japan** · who said what, in all articles", text, StringComparison.Ordinal);
        Assert.Contains("**Tokyo** · announced", text, StringComparison.Ordinal);
        Assert.Contains("**Aiko Mori**, Japanese Foreign Minister · warned", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pyongyang", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("__Tea__", StringComparison.Ordinal) < text.IndexOf("__Strait__", StringComparison.Ordinal), "the newest article comes first");
    }

    [Fact]
    public async Task A_person_is_asked_for_by_name()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Tea", Trade);

        var text = (await town.Member().RunsAsync("whosaid", ("of", "abe"))).Text;

        Assert.Contains("**Kenji Abe** · who said what, in all articles", text, StringComparison.Ordinal);
        Assert.Contains("**Kenji Abe**, trade minister · said\n> “It is a gift to farmers,” (P1)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("announced", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_another_guild_or_of_a_draft_is_seen()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Tea", Trade);
        await town.PutAsync("Strait", Talks, ArticleState.Draft);

        var stranger = await town.Stranger().RunsAsync("whosaid", ("of", "tokyo"));
        var member = await town.Member().RunsAsync("whosaid", ("of", "tokyo"));
        var moderator = await town.Moderator().RunsAsync("whosaid", ("of", "tokyo"));

        Assert.Contains("I found nothing", stranger.Text, StringComparison.Ordinal);
        Assert.Empty(stranger.Labels);
        Assert.DoesNotContain("Aiko Mori", member.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Aiko Mori", moderator.Text, StringComparison.Ordinal);
        Assert.Empty(await town.Stranger().TypesAsync("whosaid", "of", "tok"));
    }

    [Fact]
    public async Task Evidence_shows_the_words_in_their_paragraph_and_turns_to_the_next()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Strait", Talks);
        var reader = town.Member();

        var first = await reader.TapsAsync(await reader.RunsAsync("whosaid", ("of", "strait")), "Evidence");
        var second = await reader.TapsAsync(first, "Next");

        Assert.Contains("**Evidence 1 of 4** · paragraph 1 of “Strait”", first.Text, StringComparison.Ordinal);
        Assert.Contains("**Japanese Foreign Minister Aiko Mori** **warned** on Monday __**that the strait could be closed**__.", first.Text, StringComparison.Ordinal);
        Assert.Contains("__**“We want open water for every ship,”**__ **she** **told** reporters.", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_is_read_is_shared_and_others_open_their_own()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Tea", Trade);

        var shared = await town.Member(1).TapsAsync(await town.Member(1).RunsAsync("whosaid", ("of", "japan")), "Show in channel");
        var own = await town.Member(2).TapsAsync(shared, "Read it yourself");

        Assert.True(shared.IsPublic);
        Assert.Contains("Shared by <@1>", shared.Text, StringComparison.Ordinal);
        Assert.False(own.IsPublic);
        Assert.Contains("**Tokyo** · announced", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_turn_between_statements_and_lose_none()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Session", string.Join("\n\n", Enumerable.Range(1, 30).Select(n => $"Norway said that item {n} of the long agenda of the northern session would be taken up in the autumn.")));
        var reader = town.Member();

        var seen = new List<string>();
        for (var page = await reader.RunsAsync("whosaid", ("of", "norway")); ; page = await reader.TapsAsync(page, "Next"))
        {
            seen.AddRange(page.Text.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)));
            if (page.Button("Next").Disabled)
            {
                break;
            }
        }
        Assert.Equal(Enumerable.Range(1, 30).Select(n => $"> that item {n} of the long agenda of the northern session would be taken up in the autumn (P{n})"), seen);
    }

    [Fact]
    public async Task Suggestions_are_articles_topics_and_those_who_are_named_in_them()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Tea", Trade);

        var suggested = await town.Member().TypesAsync("whosaid", "of", "to");

        Assert.Contains(suggested, choice => choice is { Name: "Japan: in all articles", Value: "@Japan" });
        Assert.DoesNotContain(suggested, choice => choice.Name.StartsWith("Togo", StringComparison.Ordinal));
        Assert.Contains("**Tokyo** · announced", (await town.Member().RunsAsync("whosaid", ("of", "@Japan"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_of_the_content_folder_are_known()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        Directory.CreateDirectory(town.ContentPath);
        await File.WriteAllTextAsync(Path.Combine(town.ContentPath, "actors.yml"), "- name: Oster Basin Commission\n  kind: organisation\n  names: [OBC]\n", Cancel);
        await town.Get<ShelfKeeper>().StartAsync(Cancel);
        await town.PutAsync("Water", "The OBC said the river would rise in May. Farmers moved their sheep.");

        var text = (await town.Member().RunsAsync("whosaid", ("of", "oster basin commission"))).Text;
        await town.Get<ShelfKeeper>().StopAsync(Cancel);

        Assert.Contains("**The OBC** · said\n> the river would rise in May (P1)", text, StringComparison.Ordinal);
    }
}
