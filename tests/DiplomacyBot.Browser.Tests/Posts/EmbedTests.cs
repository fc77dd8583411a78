using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Posts;

/// <summary>An embed as Discord lays it out, and spoilers.</summary>
public sealed class EmbedTests(BrowserFixture browser)
{
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const string Full = """
        {"embeds":[{"color":3066993,"author":{"name":"Briefing","url":"https://example.org/author","icon_url":"attachment://dot.png"},"title":"The Oslo talks","url":"https://example.org/oslo","description":"Signed in **1993**.",
          "fields":[{"name":"One","value":"a","inline":true},{"name":"Two","value":"b","inline":true},{"name":"Three","value":"c","inline":true},
            {"name":"Four","value":"d","inline":true},{"name":"Five","value":"e","inline":true},{"name":"Alone","value":"f"}],
          "thumbnail":{"url":"attachment://dot.png"},"image":{"url":"attachment://dot.png"},
          "footer":{"text":"From the article","icon_url":"attachment://dot.png"},"timestamp":"2022-08-30T10:00:00Z"}]}
        """;

    [Theory]
    [MemberData(nameof(Variants.Widths), MemberType = typeof(Variants))]
    public async Task Every_part_of_an_embed_stands_where_Discord_puts_it(int width)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Width = width, Touch = width < 720 });
        await town.Bot!.UploadAsync($"channels/{town.ChannelId("quiz")}/messages", Full, ("dot.png", Convert.FromBase64String(Dot)));

        var embed = (await alice.ReadsAsync("The Oslo talks")).Locator(".embed");
        Assert.Equal("rgb(46, 204, 113)", await embed.EvaluateAsync<string>("one => getComputedStyle(one).borderInlineStartColor"));
        await Assertions.Expect(embed.Locator(".embed-title a")).ToHaveAttributeAsync("href", "https://example.org/oslo");
        await Assertions.Expect(embed.Locator(".embed-author a")).ToHaveTextAsync("Briefing");
        await Assertions.Expect(embed.Locator(".embed-footer")).ToHaveTextAsync("From the article•30/08/2022, 15:00");
        foreach (var picture in (string[])[".embed-image img", ".embed-thumbnail img", ".embed-author img", ".embed-footer img"])
            await Assertions.Expect(embed.Locator(picture)).ToHaveJSPropertyAsync("naturalWidth", 1);
        // From top to bottom, each below the one before.
        var tops = await embed.EvaluateAsync<double[]>("one => ['.embed-author', '.embed-title', '.embed-description', '.embed-fields', '.embed-image', '.embed-footer'].map(part => one.querySelector(part).getBoundingClientRect().top)");
        Assert.Equal(tops.Order(), tops);
        // Three in a row, then two, then one over the whole width; on a phone each below the other, as in Discord's app.
        var rows = await embed.EvaluateAsync<double[][]>("one => [...one.querySelectorAll('.embed-field')].map(field => field.getBoundingClientRect()).map(box => [Math.round(box.top), Math.round(box.left)])");
        int[] places = width > 720 ? [3, 2, 1] : [1, 1, 1, 1, 1, 1];
        Assert.Equal(places, rows.GroupBy(box => box[0]).Select(row => row.Select(box => box[1]).Distinct().Count()));
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"embed-{width}");
        alice.HadNoProblems();
    }

    [Theory]
    [InlineData("SPOILER_dot.png", "{}", "Spoiler: SPOILER_dot.png")]
    [InlineData("dot.png", """{"attachments":[{"id":0,"is_spoiler":true,"description":"A map"}]}""", "Spoiler: A map")]
    [InlineData("notes.txt", """{"attachments":[{"id":0,"is_spoiler":true}]}""", "Spoiler: notes.txt")]
    [InlineData("dot.png", """{"flags":32768,"components":[{"type":12,"items":[{"media":{"url":"attachment://dot.png"},"spoiler":true}]}]}""", "Spoiler")]
    [InlineData("notes.txt", """{"flags":32768,"components":[{"type":13,"file":{"url":"attachment://notes.txt"},"spoiler":true}]}""", "Spoiler: notes.txt")]
    [InlineData("dot.png", """{"flags":32768,"components":[{"type":17,"spoiler":true,"components":[{"type":10,"content":"In Oslo"}]}]}""", "Spoiler")]
    public async Task A_file_or_a_box_that_is_a_spoiler_is_covered_until_it_is_pressed(string file, string json, string name)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await town.Bot!.UploadAsync($"channels/{town.ChannelId("quiz")}/messages", json, (file, Convert.FromBase64String(Dot)));
        var cover = alice.Messages.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        var hidden = alice.Page.Locator(".spoiler-box > :not(.cover)");

        await Assertions.Expect(cover).ToBeVisibleAsync();
        await Assertions.Expect(hidden.First).ToBeHiddenAsync();
        var box = await cover.BoundingBoxAsync();
        Assert.True(box!.Width >= 60 && box.Height >= 24, $"{box.Width} x {box.Height}");
        await cover.ClickAsync();
        await Assertions.Expect(cover).ToHaveCountAsync(0);
        await Assertions.Expect(hidden.First).ToBeVisibleAsync();
        // And stays so when the messages are drawn again.
        await alice.RunsAsync("/secret");
        await alice.ReadsAsync("Only for your eyes");
        await Assertions.Expect(hidden.First).ToBeVisibleAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_spoiler_is_hidden_from_eyes_and_screen_readers_until_it_is_pressed()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("It ends ||in Oslo||, says ||Bruno||");
        var message = await alice.ReadsAsync("It ends");
        var covers = message.GetByRole(AriaRole.Button, new() { Name = "Spoiler, press to reveal" });
        await Assertions.Expect(covers).ToHaveCountAsync(2);
        Assert.Equal(["0", "0"], await message.Locator(".spoiler-text").EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).opacity)"));
        await alice.PictureAsync("spoilers-dark");
        await covers.First.ClickAsync();
        await Assertions.Expect(covers).ToHaveCountAsync(1);
        await covers.First.FocusAsync();
        await alice.PressAsync("Enter");
        await Assertions.Expect(covers).ToHaveCountAsync(0);
        Assert.Equal(["1", "1"], await message.Locator(".spoiler-text").EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).opacity)"));
        await Assertions.Expect(message.Locator(".spoiler-text[aria-hidden]")).ToHaveCountAsync(0);
        // It stays so when the messages are drawn again: for an answer that is awaited, and for a reaction.
        await alice.RunsAsync("/secret");
        await alice.ReadsAsync("Only for your eyes");
        await town.Bot!.CallAsync(HttpMethod.Put, $"channels/{town.ChannelId("quiz")}/messages/{await message.GetAttributeAsync("data-id")}/reactions/{Uri.EscapeDataString("👍")}/@me");
        await Assertions.Expect(message.Locator(".reaction")).ToBeVisibleAsync();
        await Assertions.Expect(covers).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }
}
