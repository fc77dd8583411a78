using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.Posts;

/// <summary>What stands around a message: what it answers, its thread, its reactions, that it was published or pinned; and its times.</summary>
public sealed class PostTests(BrowserFixture browser)
{
    [Fact]
    public async Task Replies_threads_reactions_pins_and_published_posts_are_shown()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var bot = town.Bot!;
        var (quiz, briefings) = (town.ChannelId("quiz"), town.ChannelId("briefings"));

        var question = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "Where does the **treaty** apply?" }))!["id"]!;
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "South of 60 degrees.", ["message_reference"] = new JsonObject { ["message_id"] = question } });
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/messages/{question}/reactions/{Uri.EscapeDataString("👍")}/@me");
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/pins/{question}");
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages/{question}/threads", new JsonObject { ["name"] = "About the treaty" });

        var reply = await alice.ReadsAsync("South of 60 degrees.");
        await Assertions.Expect(reply.Locator(".quoted")).ToHaveTextAsync("Where does the treaty apply?");
        var asked = alice.Page.Locator($"#message-{question}");
        await Assertions.Expect(asked).ToContainTextAsync("Pinned");
        // What Discord itself says about it is one line with the time, and leads there.
        var notice = await alice.ReadsAsync("DiplomacyBot pinned a message to this channel.");
        await Assertions.Expect(notice.Locator(".avatar, .message-header, .context-line")).ToHaveCountAsync(0);
        await Assertions.Expect(notice.Locator("time")).ToBeVisibleAsync();
        await notice.GetByRole(AriaRole.Button, new() { Name = "a message" }).ClickAsync();
        await Assertions.Expect(asked).ToBeFocusedAsync();
        var reaction = asked.GetByRole(AriaRole.Button, new() { Name = "👍, 1 reaction" });
        await reaction.ClickAsync();
        await Assertions.Expect(asked.GetByRole(AriaRole.Button, new() { Name = "👍, 2 reactions" })).ToHaveAttributeAsync("aria-pressed", "true");
        await alice.ReloadAsync();
        await Assertions.Expect(asked.GetByRole(AriaRole.Button, new() { Name = "👍, 2 reactions" })).ToHaveAttributeAsync("aria-pressed", "true");
        await asked.GetByRole(AriaRole.Button, new() { Name = "👍, 2 reactions" }).ClickAsync();
        await Assertions.Expect(reaction).ToHaveAttributeAsync("aria-pressed", "false");
        await alice.PictureAsync("posts-dark");
        var thread = alice.Page.Locator(".channel.thread", new() { HasText = "About the treaty" });
        await Assertions.Expect(thread).ToBeVisibleAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "About the treaty See thread" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".channel-header h2")).ToHaveTextAsync("About the treaty");

        await bot.CallAsync(HttpMethod.Post, $"channels/{briefings}/messages", new JsonObject { ["content"] = "A new briefing" });
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "briefings, unread messages" })).ToBeVisibleAsync();
        await alice.OpenChannelAsync("briefings");
        var post = await alice.ReadsAsync("A new briefing");
        var id = await post.GetAttributeAsync("data-id");
        await bot.CallAsync(HttpMethod.Post, $"channels/{briefings}/messages/{id}/crosspost");
        await Assertions.Expect(post).ToContainTextAsync("Published");
        alice.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Looks), MemberType = typeof(Variants))]
    public async Task A_silent_message_has_a_sign_beside_its_time(bool light, int width)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = width, Touch = width < 720 });
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "Loud" });
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "Quiet", ["flags"] = 4096 });
        await alice.WritesAsync("@silent Not a sound");
        await alice.WritesAsync("@silently is a word");

        var sign = (string text) => alice.Messages.Filter(new() { HasText = text }).GetByRole(AriaRole.Img, new() { Name = "Silent message" });
        await Assertions.Expect(sign("Quiet")).ToBeVisibleAsync();
        await Assertions.Expect(sign("Not a sound")).ToBeVisibleAsync();
        await Assertions.Expect(alice.Messages.Filter(new() { HasText = "Not a sound" }).Locator(".content")).ToHaveTextAsync("Not a sound");
        await Assertions.Expect(alice.Messages.Filter(new() { HasText = "@silently is a word" })).ToBeVisibleAsync();
        await Assertions.Expect(sign("Loud")).ToHaveCountAsync(0);
        await Assertions.Expect(sign("@silently is a word")).ToHaveCountAsync(0);
        await alice.PictureAsync($"silent-{width}");
        await alice.ReloadAsync();
        await Assertions.Expect(sign("Not a sound")).ToBeVisibleAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_poll_takes_votes_and_counts_them()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno", look: WindowLook.Phone with { Width = 360, Light = true });
        town.AllowBot(Permissions.SendPolls);
        await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("quiz")}/messages", JsonNode.Parse(
            """
            {"poll":{"question":{"text":"Which talks next?"},"answers":[{"poll_media":{"text":"Oslo"}},{"poll_media":{"text":"Geneva"}}],"duration":24,"allow_multiselect":false}}
            """));
        var poll = alice.Page.GetByRole(AriaRole.Group, new() { Name = "Which talks next?" });

        await poll.GetByLabel("Geneva").CheckAsync();
        await alice.ClicksAsync("Vote");
        await Assertions.Expect(poll).ToContainTextAsync("100%, 1 vote");
        await bruno.Page.GetByLabel("Oslo").CheckAsync();
        await bruno.ClicksAsync("Vote");

        await Assertions.Expect(poll.Locator(".poll-count")).ToHaveTextAsync(["50%, 1 vote", "50%, 1 vote"]);
        Assert.Equal(0, await bruno.SidewaysAsync());
        Assert.Empty(await Contrast.TooWeakAsync(bruno.Page));
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await bruno.PictureAsync("poll-360");
        await alice.ReloadAsync();
        await Assertions.Expect(poll.GetByLabel("Geneva")).ToBeCheckedAsync();
        await Assertions.Expect(poll.GetByLabel("Oslo")).Not.ToBeCheckedAsync();
        await alice.ClicksAsync("Remove vote");
        await Assertions.Expect(poll.Locator(".poll-count")).ToHaveTextAsync(["100%, 1 vote", "0%, 0 votes"]);
        await Assertions.Expect(poll.GetByLabel("Geneva")).Not.ToBeCheckedAsync();
        alice.HadNoProblems();
        bruno.HadNoProblems();
    }

    [Fact]
    public async Task Times_are_told_in_every_style_on_the_sandboxs_clock()
    {
        // Two hours before the moment that is told.
        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1661853600 - 7200));
        await using var town = await Town.StartAsync(withBot: false, clock);
        await using var alice = await town.OpenAsync(browser, "alice");
        foreach (var (style, words) in (IEnumerable<(string, string)>)[
            ("t", "15:00"), ("T", "15:00:00"), ("d", "30/08/2022"), ("D", "30 August 2022"),
            ("f", "30 August 2022 at 15:00"), ("F", "Tuesday, 30 August 2022 at 15:00"), ("R", "in 2 hours")])
        {
            await alice.WritesAsync($"Style {style}: <t:1661853600:{style}>");
            var message = await alice.ReadsAsync($"Style {style}:");
            await Assertions.Expect(message.Locator("time.md-time")).ToHaveTextAsync(words);
            await Assertions.Expect(message.Locator("time.md-time")).ToHaveAttributeAsync("title", "Tuesday, 30 August 2022 at 15:00");
        }
        Assert.Equal("now", await alice.Page.EvaluateAsync<string>("""
            async () => {
              const { now, relative } = await import("/js/base/time.js");
              return relative(now());
            }
            """));
        await alice.PictureAsync("times-dark");
        alice.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Widths), MemberType = typeof(Variants))]
    public async Task Each_line_is_written_in_its_own_direction(int width)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Width = width, Touch = width < 720 });
        var quiz = town.ChannelId("quiz");
        await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", JsonNode.Parse(
            """
            {"content":"ملخص المقال في ثلاث جمل\nA summary in three sentences\n- اتفقت الدولتان في أوسلو\n- They agreed in Oslo",
             "embeds":[{"color":5793266,"title":"محادثات أوسلو","description":"> قالت الوزيرة إن الاتفاق \"خطوة أولى\"\nSigned in **1993**.","fields":[{"name":"الموضوع","value":"سلام","inline":true},{"name":"Paragraphs","value":"12","inline":true},{"name":"التاريخ","value":"1959-12-01"}],"footer":{"text":"كل سطر من المقال"}}],
             "components":[{"type":1,"components":[{"type":2,"style":1,"label":"ملخص","custom_id":"a"},{"type":2,"style":2,"label":"Evidence","custom_id":"b"}]}]}
            """));
        var message = await alice.ReadsAsync("ملخص المقال");
        var directions = await message.EvaluateAsync<string[]>("one => [...one.querySelectorAll('.content p, .content li, .embed-title, .embed-description p, .embed-field-name, .button-label')].map(e => getComputedStyle(e).direction)");
        Assert.Contains("rtl", directions);
        Assert.Contains("ltr", directions);
        Assert.Equal("rtl", await message.Locator(".content li").First.EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        Assert.Equal("ltr", await message.Locator(".content li").Nth(1).EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        Assert.Equal("rtl", await message.Locator(".embed-title").EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        // A line of figures alone stands where its name does, and a footer's time with its text.
        Assert.Equal("rtl", await message.Locator(".embed-field-value p", new() { HasText = "1959-12-01" }).EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        Assert.InRange(await message.Locator(".embed-field", new() { HasText = "1959-12-01" }).EvaluateAsync<double>(
            "one => { const words = document.createRange(); words.selectNodeContents(one.querySelector('p')); return one.getBoundingClientRect().right - words.getBoundingClientRect().right; }"), -1, 1);
        Assert.Equal("ltr", await message.Locator(".embed-field-value p", new() { HasText = "12" }).First.EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        Assert.Equal("rtl", await message.Locator(".embed-footer").EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"right-to-left-{width}");
        alice.HadNoProblems();
    }

    [Theory]
    [InlineData("🕊️", true)]
    [InlineData("🕊️ 👩‍🏫\n👍🏽🇳🇴", true)]
    [InlineData("🕊️ peace", false)]
    [InlineData("1993", false)]
    public async Task Emoji_alone_are_shown_large(string text, bool large)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("quiz")}/messages", new JsonObject { ["content"] = text });
        var words = alice.Messages.Locator(".content").Last;
        await Assertions.Expect(words).ToBeVisibleAsync();
        Assert.Equal(large ? "48px" : "16px", await words.EvaluateAsync<string>("one => getComputedStyle(one).fontSize"));
        alice.HadNoProblems();
    }

    [Fact]
    public async Task On_a_phone_the_button_of_a_messages_menu_stands_beside_what_is_quoted()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: WindowLook.Phone with { Width = 360 });
        var quiz = town.ChannelId("quiz");
        var asked = (string)(await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = string.Concat(Enumerable.Repeat("Where does the treaty apply? ", 4)) }))!["id"]!;
        await town.Bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "South of 60 degrees.", ["message_reference"] = new JsonObject { ["message_id"] = asked } });
        var reply = await alice.ReadsAsync("South of 60 degrees.");
        var quoted = (await reply.Locator(".quoted").BoundingBoxAsync())!;
        var menu = (await reply.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).BoundingBoxAsync())!;
        Assert.True(quoted.X + quoted.Width <= menu.X, $"{quoted.X + quoted.Width} and {menu.X}");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task The_member_list_opens_beside_the_messages_where_there_is_no_room_for_it()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: WindowLook.Phone with { Width = 360 });
        await Assertions.Expect(alice.Page.Locator(".members")).ToBeHiddenAsync();
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Members" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".members")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(alice.Page.Locator(".members h2")).ToHaveTextAsync(["Admins — 1", "Organizers — 1", "Moderators — 1", "Members — 1", "Apps — 1"]);
        await alice.PictureAsync("members-360");
        await alice.PressAsync("Escape");
        await Assertions.Expect(alice.Page.Locator(".members")).ToBeHiddenAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Who_types_is_told_until_they_have_written()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var quiz = town.ChannelId("quiz");
        await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{quiz}/typing");
        await Assertions.Expect(alice.Page.Locator(".typing")).ToHaveTextAsync("DiplomacyBot is typing…");
        await town.Bot!.PostAsync(quiz, new() { ["content"] = "Here it is" });
        await alice.ReadsAsync("Here it is");
        await Assertions.Expect(alice.Page.Locator(".typing")).ToBeEmptyAsync();
        alice.HadNoProblems();
    }
}
