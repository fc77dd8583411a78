using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Looks;

/// <summary>Every text colour on the ground it can stand on, in the states that other tests pass through: none below WCAG's AA.</summary>
public sealed class StatesTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task What_stands_around_messages_is_readable(bool light)
    {
        var wire = new FakeTimeProvider();
        await using var town = await Town.StartAsync(wire: wire);
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = 1440, Height = 1200 });
        await using var bruno = await town.OpenAsync(browser, "bruno");
        var bot = town.Bot!;
        var quiz = town.ChannelId("quiz");
        await bruno.WritesAsync("Look at ||this|| @alice @Moderators @Organizers and **that** `code` [here](https://example.org)");
        await Assertions.Expect((await alice.ReadsAsync("Look at")).Locator(".mention.colored")).ToHaveTextAsync(["@Moderators", "@Organizers"]);
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "Where?" }))!["id"]!;
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/messages/{id}/reactions/{Uri.EscapeDataString("👍")}/@me");
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/messages/pins/{id}");
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages/{id}/threads", new JsonObject { ["name"] = "About it" });
        await bot.CallAsync(HttpMethod.Patch, $"channels/{quiz}/messages/{id}", new JsonObject { ["content"] = "Where, then?" });
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "South.", ["message_reference"] = new JsonObject { ["message_id"] = id } });
        await alice.ReadsAsync("South.");
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "👍, 1 reaction" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".reaction.mine")).ToBeVisibleAsync();
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Spoiler, press to reveal" }).ClickAsync();
        await bot.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("briefings")}/messages", new JsonObject { ["content"] = "News" });
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "briefings, unread messages" })).ToBeVisibleAsync();
        await alice.SendsAsync(() => alice.RunsAsync("/silent"));
        wire.Advance(TimeSpan.FromSeconds(4));
        await alice.ReadsAsync("The application did not respond");
        await IsReadableAsync(alice, light, "around");

        await (await alice.ReadsAsync("Where, then?")).GetByRole(AriaRole.Button, new() { Name = "More about this message" }).ClickAsync();
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Menuitem).First).ToBeVisibleAsync();
        await IsReadableAsync(alice, light, "menu");
        await alice.PressAsync("Escape");
        await town.Bot!.DisposeAsync();
        await Assertions.Expect(alice.Page.Locator(".banner")).ToContainTextAsync("The bot is offline.");
        await IsReadableAsync(alice, light, "offline");
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task Forms_lists_and_commands_are_readable(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = 1440, Height = 1200 });
        await alice.RunsAsync("/pickers");
        await alice.ReadsAsync("Every select");
        await alice.Page.Locator(".select-box").Filter(new() { HasText = "Pick somebody" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".select-popup .option").First).ToBeVisibleAsync();
        await IsReadableAsync(alice, light, "select");
        await alice.PressAsync("Escape");
        await alice.FillsAsync("/ask length:Short");
        await alice.PressAsync("Escape");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This option is required");
        await IsReadableAsync(alice, light, "option-missing");
        await alice.PressAsync("Escape");
        await alice.PressAsync("Escape");
        await alice.RunsAsync("/survey");
        await alice.SubmitsAsync();
        await Assertions.Expect(alice.Dialog.GetByText("Make a selection.").First).ToBeVisibleAsync();
        await IsReadableAsync(alice, light, "survey");
        await alice.PressAsync("Escape");
        await alice.RunsAsync("/form");
        await alice.SubmitsAsync();
        await Assertions.Expect(alice.Dialog.GetByText("Choose one.")).ToBeVisibleAsync();
        await IsReadableAsync(alice, light, "form");
    }

    private static async Task IsReadableAsync(PageWindow window, bool light, string state)
    {
        await window.PictureAsync($"state-{state}-{(light ? "light" : "dark")}");
        Assert.Empty(await Contrast.TooWeakAsync(window.Page));
    }
}
