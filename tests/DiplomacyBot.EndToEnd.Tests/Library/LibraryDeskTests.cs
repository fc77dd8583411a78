using System.Text;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Library;

public sealed class LibraryDeskTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task The_list_pages_and_opens_an_article()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");

        var list = await bruno.RunsAsync("/library list", Cancel);
        var next = await bruno.TapsAsync(list, "Next", Cancel);
        var back = await bruno.TapsAsync(next, "Previous", Cancel);
        // Whatever other tests have added before: one whose title is shown as it is, neither escaped nor cut.
        var label = back.Selects[0]["options"]!.AsArray().Select(option => (string)option!["label"]!)
            .First(text => text.All(character => char.IsAsciiLetterOrDigit(character) || " :,".Contains(character, StringComparison.Ordinal)));
        var opened = await bruno.ChoosesAsync(back, label, Cancel);

        Assert.True(list.IsPrivate);
        Assert.Contains("page 1 of ", list.Text, StringComparison.Ordinal);
        Assert.Contains("page 2 of ", next.Text, StringComparison.Ordinal);
        Assert.Equal(list.Text, back.Text);
        Assert.Contains(label, opened.Text, StringComparison.Ordinal);
        // Which article is newest depends on the tests before; what can be done with it depends on its state.
        Assert.Contains(opened.Text.Contains("Published: members see it", StringComparison.Ordinal) ? "Retire" : "Publish", opened.Buttons);
    }

    [Fact]
    public async Task A_draft_is_seen_by_moderators_alone_until_it_is_published()
    {
        var (bruno, reader) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        await AddAsync(bruno, "Walruses of Svalbard");

        var draftForReader = await reader.RunsAsync("/briefing article:walruses", Cancel);
        var draftForModerator = await bruno.RunsAsync("/briefing article:walruses", Cancel);
        var suggestedToReader = await reader.SuggestionsAsync("/briefing article:walruses", "article", Cancel);
        var published = await bruno.TapsAsync(await bruno.RunsAsync("/library open article:walruses", Cancel), "Publish", Cancel);
        var forReader = await reader.RunsAsync("/briefing article:walruses", Cancel);
        var retired = await bruno.TapsAsync(published, "Retire", Cancel);
        var afterwards = await reader.RunsAsync("/briefing article:walruses", Cancel);
        var pressed = await reader.TapsAsync(forReader, "Summary", Cancel);

        Assert.Contains("No article fits", draftForReader.Text, StringComparison.Ordinal);
        Assert.Contains("A draft: only moderators see it", draftForModerator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Show in channel", draftForModerator.Buttons);
        Assert.Empty(suggestedToReader);
        Assert.Contains("members find it with /briefing now", published.Text, StringComparison.Ordinal);
        Assert.Contains("Walruses of Svalbard", forReader.Text, StringComparison.Ordinal);
        Assert.Contains("members no longer see it", retired.Text, StringComparison.Ordinal);
        Assert.Contains("No article fits", afterwards.Text, StringComparison.Ordinal);
        Assert.Contains("no longer here", pressed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_date_and_byline_can_be_edited()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var opened = await bruno.TapsAsync(await AddAsync(bruno, "Seals of Lofoten"), "Show the card", Cancel);

        var form = await bruno.TapsAsync(opened, "Edit title, date, byline", Cancel);
        var saved = await bruno.SubmitsAsync(form, Cancel, ("title", "The seals of Lofoten"), ("date", "2026-11-20"), ("author", "Ola Nordmann"));

        Assert.Contains("Saved.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("The seals of Lofoten", saved.Text, StringComparison.Ordinal);
        Assert.Contains("By Ola Nordmann · Fri 20 Nov 2026", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_as_draft_says_how_to_go_on()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var review = await AddAsync(bruno, "Terns of Iceland");

        var kept = await bruno.TapsAsync(review, "Keep as draft", Cancel);
        var again = await bruno.TapsAsync(kept, "Go on now", Cancel);

        Assert.Contains("Go on any time with /library open", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Post tomorrow 09:00", again.Buttons);
    }

    [Fact]
    public async Task Text_that_would_mention_or_hide_something_is_shown_harmlessly()
    {
        var (bruno, other) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        Town.Sandbox.World.LetBotMentionEveryone();
        var review = await AddAsync(bruno, "@everyone \u202Eread <@1> and # this");
        await bruno.TapsAsync(await bruno.TapsAsync(review, "Show the card", Cancel), "Publish", Cancel);
        var card = await bruno.RunsAsync("/briefing article:everyone", Cancel, "quiz");

        var shared = await bruno.TapsAsync(card, "Show in channel", Cancel);
        var seen = await other.SeesAsync(message => message.Id == shared.Id, Cancel);

        Assert.False((bool)seen.Json["mention_everyone"]!);
        Assert.Empty(seen.Json["mentions"]!.AsArray());
        Assert.DoesNotContain('\u202E', seen.Text);
        Assert.DoesNotContain("<@1>", seen.Text, StringComparison.Ordinal);
        Assert.Contains("everyone", seen.Text, StringComparison.Ordinal);
    }

    private Task<Shown> AddAsync(Person who, string title) => AddAsync(
        who, $"{title}.txt", $"{title}\n\nThis was seen on 3 May 2026. People of the coast were surprised.\n\nNobody had expected it. A count is planned for 2027.");

    private async Task<Shown> AddAsync(Person who, string name, string text)
    {
        var review = await who.RunsAsync("/library add", Cancel, file: (string.Concat(name.Where(char.IsLetter)) + ".txt", Encoding.UTF8.GetBytes(text)));
        return review.Buttons.Contains("No date") ? await who.TapsAsync(review, "No date", Cancel) : review;
    }
}
