namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>The tour's requests, each with the events it must bring.</summary>
internal static class TourSteps
{
    /// <summary>An event away from Discord, in the future of every test's clock.</summary>
    public const string Elsewhere = """
        {"name":"Forum","description":"d","entity_type":3,"privacy_level":2,"scheduled_start_time":"2026-11-24T09:00:00Z","scheduled_end_time":"2026-11-24T11:00:00Z","entity_metadata":{"location":"Library"}}
        """;

    private const string Rich = """
        {"content":"a","embeds":[{"title":"t","url":"https://a.example","timestamp":"2026-01-02T03:04:05Z","color":7,"fields":[{"name":"n","value":"v","inline":true}],"footer":{"text":"f"},"author":{"name":"x"},"image":{"url":"https://a.example/b.png"}}],
        "components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a","emoji":{"name":"✅"}},{"type":2,"style":5,"label":"B","url":"https://a.example"}]},
        {"type":1,"components":[{"type":3,"custom_id":"s","placeholder":"p","options":[{"label":"x","value":"x","default":true}]}]},{"type":1,"components":[{"type":8,"custom_id":"c","channel_types":[0]}]}]}
        """;

    private const string V2 = """
        {"flags":32768,"components":[{"type":17,"accent_color":5,"components":[{"type":10,"content":"a"},{"type":14},{"type":9,"components":[{"type":10,"content":"b"}],"accessory":{"type":11,"media":{"url":"https://a.example/b.png"}}},
        {"type":12,"items":[{"media":{"url":"https://a.example/b.png"},"description":"d"}]}]}]}
        """;

    public static async Task RunAsync(RouteTour tour)
    {
        await MeAsync(tour);
        await MessagesAsync(tour);
        await PollsAsync(tour);
        await ThreadsAsync(tour);
        await ChannelsAsync(tour);
        await RolesAndMembersAsync(tour);
        await EventsAsync(tour);
        await CommandsAsync(tour);
        await InteractionsAsync(tour);
    }

    private static async Task MeAsync(RouteTour tour)
    {
        foreach (var path in new[] { "/gateway", "/gateway/bot", "/users/@me", "/users/@me/guilds", $"/users/{tour.User("alice")}", "/applications/@me" })
            await tour.DoAsync("GET", path);
        var direct = await tour.DoAsync("POST", "/users/@me/channels", $$"""{"recipient_id":"{{tour.User("alice")}}"}""");
        await tour.DoAsync("GET", $"/channels/{direct.Id}");
        var hello = (await tour.DoAsync("POST", $"/channels/{direct.Id}/messages", """{"content":"hello"}""", "MESSAGE_CREATE")).Id;
        await tour.DoAsync("PUT", $"/channels/{direct.Id}/messages/{hello}/reactions/%E2%9C%85/@me", null, "MESSAGE_REACTION_ADD");
        await tour.DoAsync("PUT", $"/channels/{direct.Id}/messages/pins/{hello}", null, "CHANNEL_PINS_UPDATE");
        await tour.DoAsync("GET", $"/channels/{direct.Id}/messages");
        await tour.DoAsync("POST", $"/channels/{direct.Id}/typing", null, "TYPING_START");
        await tour.DoAsync("DELETE", $"/channels/{direct.Id}");
    }

    private static async Task MessagesAsync(RouteTour tour)
    {
        var messages = $"/channels/{tour.Channel("quiz")}/messages";
        var first = (await tour.DoAsync("POST", messages, Rich, "MESSAGE_CREATE")).Id;
        await tour.DoAsync("POST", messages, V2, "MESSAGE_CREATE");
        await tour.DoAsync("POST", messages, $$$"""{"content":"b","nonce":"n","enforce_nonce":true,"allowed_mentions":{"parse":[]},"message_reference":{"message_id":"{{{first}}}"} }""", "MESSAGE_CREATE");
        await tour.DoAsync("GET", messages);
        await tour.DoAsync("POST", $"/channels/{tour.Channel("briefings")}/messages", $$$"""{"message_reference":{"type":1,"message_id":"{{{first}}}","channel_id":"{{{tour.Channel("quiz")}}}"} }""", "MESSAGE_CREATE");
        await tour.DoAsync("GET", $"/channels/{tour.Channel("briefings")}/messages");
        await tour.DoAsync("GET", $"{messages}/{first}");
        await tour.DoAsync("PATCH", $"{messages}/{first}", """{"content":"c"}""", "MESSAGE_UPDATE");
        await tour.DoAsync("PUT", $"{messages}/{first}/reactions/%E2%9C%85/@me", null, "MESSAGE_REACTION_ADD");
        await tour.PersonDoesAsync("alice", "reactions", $$"""{"channel_id":"{{tour.Channel("quiz")}}","message_id":"{{first}}","emoji":"✅"}""", "MESSAGE_REACTION_ADD");
        await tour.DoAsync("GET", $"{messages}/{first}");
        await tour.DoAsync("GET", $"{messages}/{first}/reactions/%E2%9C%85");
        await tour.DoAsync("DELETE", $"{messages}/{first}/reactions/%E2%9C%85/@me", null, "MESSAGE_REACTION_REMOVE");
        await tour.DoAsync("DELETE", $"{messages}/{first}/reactions/%E2%9C%85/{tour.User("alice")}", null, "MESSAGE_REACTION_REMOVE");
        await tour.DoAsync("PUT", $"{messages}/{first}/reactions/%E2%9C%85/@me", null, "MESSAGE_REACTION_ADD");
        await tour.DoAsync("DELETE", $"{messages}/{first}/reactions/%E2%9C%85", null, "MESSAGE_REACTION_REMOVE_EMOJI");
        await tour.DoAsync("PUT", $"{messages}/{first}/reactions/%E2%9C%85/@me", null, "MESSAGE_REACTION_ADD");
        await tour.DoAsync("DELETE", $"{messages}/{first}/reactions", null, "MESSAGE_REACTION_REMOVE_ALL");
        await tour.DoAsync("PUT", $"{messages}/pins/{first}", null, "CHANNEL_PINS_UPDATE", "MESSAGE_UPDATE", "MESSAGE_CREATE");
        await tour.DoAsync("GET", $"{messages}/pins");
        await tour.DoAsync("GET", messages);
        await tour.DoAsync("DELETE", $"{messages}/pins/{first}", null, "CHANNEL_PINS_UPDATE", "MESSAGE_UPDATE");
        await tour.DoAsync("PUT", $"/channels/{tour.Channel("quiz")}/pins/{first}", null, "CHANNEL_PINS_UPDATE");
        await tour.DoAsync("GET", $"/channels/{tour.Channel("quiz")}/pins");
        await tour.DoAsync("DELETE", $"/channels/{tour.Channel("quiz")}/pins/{first}", null, "CHANNEL_PINS_UPDATE");
        var (one, two) = (await tour.Town.PostAsync("quiz", """{"content":"a"}"""), await tour.Town.PostAsync("quiz", """{"content":"b"}"""));
        await tour.DoAsync("POST", $"{messages}/bulk-delete", $$"""{"messages":["{{one}}","{{two}}"]}""", "MESSAGE_DELETE_BULK");
        await tour.DoAsync("DELETE", $"{messages}/{first}", null, "MESSAGE_DELETE");
        await tour.DoAsync("POST", $"/channels/{tour.Channel("quiz")}/typing", null, "TYPING_START");
        var news = await tour.Town.PostAsync("briefings", """{"content":"a"}""");
        await tour.DoAsync("POST", $"/channels/{tour.Channel("briefings")}/messages/{news}/crosspost", null, "MESSAGE_UPDATE");
    }

    private static async Task PollsAsync(RouteTour tour)
    {
        var poll = (await tour.DoAsync("POST", $"/channels/{tour.Channel("quiz")}/messages",
            """{"poll":{"question":{"text":"When?"},"answers":[{"poll_media":{"text":"Now"}},{"poll_media":{"text":"Later","emoji":{"name":"🍕"}}}],"duration":48,"allow_multiselect":true,"layout_type":1}}""", "MESSAGE_CREATE")).Id;
        var vote = $$"""{"channel_id":"{{tour.Channel("quiz")}}","message_id":"{{poll}}","answers":[ANSWERS]}""";
        await tour.PersonDoesAsync("alice", "polls/vote", vote.Replace("ANSWERS", "1,2", StringComparison.Ordinal), "MESSAGE_POLL_VOTE_ADD");
        await tour.PersonDoesAsync("alice", "polls/vote", vote.Replace("ANSWERS", "2", StringComparison.Ordinal), "MESSAGE_POLL_VOTE_REMOVE");
        await tour.DoAsync("GET", $"/channels/{tour.Channel("quiz")}/polls/{poll}/answers/2");
        await tour.DoAsync("GET", $"/channels/{tour.Channel("quiz")}/messages/{poll}");
        await tour.DoAsync("POST", $"/channels/{tour.Channel("quiz")}/polls/{poll}/expire", null, "MESSAGE_UPDATE", "MESSAGE_CREATE");
        await tour.DoAsync("GET", $"/channels/{tour.Channel("quiz")}/messages");
    }

    private static async Task ThreadsAsync(RouteTour tour)
    {
        var quiz = $"/channels/{tour.Channel("quiz")}";
        var message = await tour.Town.PostAsync("quiz", """{"content":"a"}""");
        var from = (await tour.DoAsync("POST", $"{quiz}/messages/{message}/threads", """{"name":"Talk","auto_archive_duration":60}""", "THREAD_CREATE", "MESSAGE_UPDATE", "MESSAGE_CREATE")).Id;
        await tour.DoAsync("GET", $"/channels/{from}/messages");
        await tour.DoAsync("GET", $"{quiz}/messages/{message}");
        var open = (await tour.DoAsync("POST", $"{quiz}/threads", """{"name":"Open","type":11}""", "THREAD_CREATE", "MESSAGE_CREATE")).Id;
        var closed = (await tour.DoAsync("POST", $"{quiz}/threads", """{"name":"Closed","type":12,"invitable":false}""", "THREAD_CREATE")).Id;
        await tour.DoAsync("GET", $"/guilds/{tour.GuildId}/threads/active");
        await tour.DoAsync("GET", $"/channels/{open}");
        await tour.DoAsync("PUT", $"/channels/{open}/thread-members/{tour.User("alice")}", null, "THREAD_MEMBERS_UPDATE");
        await tour.DoAsync("GET", $"/channels/{open}/thread-members?with_member=true");
        await tour.DoAsync("GET", $"/channels/{open}/thread-members/{tour.User("alice")}?with_member=true");
        await tour.DoAsync("DELETE", $"/channels/{open}/thread-members/{tour.User("alice")}", null, "THREAD_MEMBERS_UPDATE");
        await tour.DoAsync("DELETE", $"/channels/{open}/thread-members/@me", null, "THREAD_MEMBERS_UPDATE");
        await tour.DoAsync("PUT", $"/channels/{open}/thread-members/@me", null, "THREAD_MEMBERS_UPDATE");
        await tour.DoAsync("POST", $"/channels/{open}/messages", """{"content":"inside"}""", "MESSAGE_CREATE");
        await tour.DoAsync("PATCH", $"/channels/{open}", """{"archived":true,"locked":true}""", "THREAD_UPDATE");
        await tour.DoAsync("PATCH", $"/channels/{closed}", """{"archived":true}""", "THREAD_UPDATE");
        await tour.DoAsync("GET", $"{quiz}/threads/archived/public");
        await tour.DoAsync("GET", $"{quiz}/threads/archived/private");
        await tour.DoAsync("GET", $"{quiz}/users/@me/threads/archived/private");
        await tour.DoAsync("DELETE", $"/channels/{from}", null, "THREAD_DELETE");
        var forum = (await tour.DoAsync("POST", $"/guilds/{tour.GuildId}/channels", """{"name":"Questions","type":15}""", "CHANNEL_CREATE")).Id;
        await tour.DoAsync("POST", $"/channels/{forum}/threads", """{"name":"First","message":{"content":"Why?"}}""", "THREAD_CREATE", "MESSAGE_CREATE");
    }

    private static async Task ChannelsAsync(RouteTour tour)
    {
        await tour.DoAsync("GET", $"/guilds/{tour.GuildId}");
        await tour.DoAsync("GET", $"/guilds/{tour.GuildId}?with_counts=true");
        await tour.DoAsync("GET", $"/guilds/{tour.GuildId}/channels");
        var made = (await tour.DoAsync("POST", $"/guilds/{tour.GuildId}/channels", """{"name":"New place","topic":"t"}""", "CHANNEL_CREATE")).Id;
        await tour.DoAsync("PATCH", $"/channels/{made}", """{"topic":null,"rate_limit_per_user":5,"default_auto_archive_duration":60}""", "CHANNEL_UPDATE");
        await tour.DoAsync("PATCH", $"/guilds/{tour.GuildId}/channels", $$"""[{"id":"{{made}}","position":9}]""", "CHANNEL_UPDATE");
        await tour.DoAsync("PUT", $"/channels/{made}/permissions/{tour.User("alice")}", """{"type":1,"allow":"1024","deny":"2048"}""", "CHANNEL_UPDATE");
        await tour.DoAsync("DELETE", $"/channels/{made}/permissions/{tour.User("alice")}", null, "CHANNEL_UPDATE");
        await tour.DoAsync("DELETE", $"/channels/{made}", null, "CHANNEL_DELETE");
        foreach (var type in new[] { 2, 4, 13 })
            await tour.DoAsync("POST", $"/guilds/{tour.GuildId}/channels", $$"""{"name":"Kind {{type}}","type":{{type}}}""", "CHANNEL_CREATE");
    }

    private static async Task RolesAndMembersAsync(RouteTour tour)
    {
        var (roles, members) = ($"/guilds/{tour.GuildId}/roles", $"/guilds/{tour.GuildId}/members");
        var role = (await tour.DoAsync("POST", roles, """{"name":"Guests","permissions":"1024","color":5}""", "GUILD_ROLE_CREATE")).Id;
        await tour.DoAsync("GET", roles);
        await tour.DoAsync("GET", $"{roles}/{role}");
        await tour.DoAsync("PATCH", $"{roles}/{role}", """{"hoist":true}""", "GUILD_ROLE_UPDATE");
        await tour.DoAsync("PATCH", roles, $$"""[{"id":"{{role}}","position":2}]""", "GUILD_ROLE_UPDATE");
        await tour.DoAsync("PUT", $"{members}/{tour.User("alice")}/roles/{role}", null, "GUILD_MEMBER_UPDATE");
        await tour.DoAsync("DELETE", $"{members}/{tour.User("alice")}/roles/{role}", null, "GUILD_MEMBER_UPDATE");
        await tour.DoAsync("DELETE", $"{roles}/{role}", null, "GUILD_ROLE_DELETE");
        await tour.DoAsync("GET", $"{members}?limit=10");
        await tour.DoAsync("GET", $"{members}/search?query=al&limit=2");
        await tour.DoAsync("GET", $"{members}/{tour.User("alice")}");
        await tour.DoAsync("PATCH", $"{members}/{tour.User("alice")}", """{"nick":"Al","communication_disabled_until":"2026-11-23T10:00:00Z"}""", "GUILD_MEMBER_UPDATE");
        await tour.DoAsync("PATCH", $"{members}/@me", """{"nick":"Bot"}""", "GUILD_MEMBER_UPDATE");
    }

    private static async Task EventsAsync(RouteTour tour)
    {
        var events = $"/guilds/{tour.GuildId}/scheduled-events";
        var made = (await tour.DoAsync("POST", events, Elsewhere, "GUILD_SCHEDULED_EVENT_CREATE")).Id;
        await tour.DoAsync("PATCH", $"{events}/{made}",
            """{"name":"Weekly","recurrence_rule":{"start":"2026-11-24T09:00:00Z","frequency":2,"interval":1,"by_weekday":[1]} }""", "GUILD_SCHEDULED_EVENT_UPDATE");
        await tour.PersonDoesAsync("bruno", "events/interest", $$"""{"event_id":"{{made}}"}""", "GUILD_SCHEDULED_EVENT_USER_ADD");
        await tour.DoAsync("GET", $"{events}?with_user_count=true");
        await tour.DoAsync("GET", $"{events}/{made}?with_user_count=true");
        await tour.DoAsync("GET", $"{events}/{made}/users?with_member=true");
        await tour.PersonDoesAsync("bruno", "events/interest", $$"""{"event_id":"{{made}}","given":false}""", "GUILD_SCHEDULED_EVENT_USER_REMOVE");
        await tour.DoAsync("DELETE", $"{events}/{made}", null, "GUILD_SCHEDULED_EVENT_DELETE");
    }

    private static async Task CommandsAsync(RouteTour tour)
    {
        const string command = """
            {"name":"quiz","description":"Play","name_localizations":{"de":"rätsel"},"default_member_permissions":"8192","contexts":[0],"integration_types":[0],
            "options":[{"type":3,"name":"which","description":"d","autocomplete":true},{"type":4,"name":"count","description":"d","choices":[{"name":"One","value":1}]},{"type":7,"name":"where","description":"d","channel_types":[0]}]}
            """;
        const string local = """{"name":"local","description":"Play","options":[{"type":1,"name":"now","description":"d"}]}""";
        foreach (var (path, body) in new[] { ($"/applications/{tour.App}/commands", command), ($"/applications/{tour.App}/guilds/{tour.GuildId}/commands", local) })
        {
            var id = (await tour.DoAsync("POST", path, body)).Id;
            await tour.DoAsync("POST", path, body);
            await tour.DoAsync("GET", path + "?with_localizations=true");
            await tour.DoAsync("GET", path);
            await tour.DoAsync("GET", $"{path}/{id}");
            await tour.DoAsync("PATCH", $"{path}/{id}", """{"description":"New"}""");
            await tour.DoAsync("PUT", path, $$"""[{{body}},{"type":3,"name":"Make a briefing"}]""");
            await tour.DoAsync("DELETE", $"{path}/{id}");
            if (path.Contains("guilds", StringComparison.Ordinal))
                id = (await tour.Town.BotAsync("POST", path, body)).Id;
            else
                continue;
            await tour.PersonDoesAsync("dana", "server/commands", $$"""{"id":"{{id}}","permissions":[{"id":"{{tour.User("alice")}}","type":2,"permission":false}]}""", "APPLICATION_COMMAND_PERMISSIONS_UPDATE");
            await tour.DoAsync("GET", $"{path}/{id}/permissions");
            await tour.DoAsync("GET", $"{path}/permissions");
        }
    }

    private static async Task InteractionsAsync(RouteTour tour)
    {
        var town = tour.Town;
        var command = await town.RegisterAsync("""{"name":"play","description":"Play","options":[{"type":7,"name":"where","description":"d"},{"type":6,"name":"who","description":"d"}]}""");
        var interaction = await town.RunAsync("bruno", "quiz", $$"""
            {"channel_id":"{{tour.Channel("quiz")}}","command_id":"{{command}}","options":[{"name":"where","value":"{{tour.Channel("quiz")}}"},{"name":"who","value":"{{tour.User("alice")}}"}]}
            """);
        var webhook = interaction.Webhook;
        await tour.DoAsync("POST", $"/interactions/{interaction.Id}/{interaction.Token}/callback?with_response=true", """{"type":4,"data":{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}]}}""",
            "INTERACTION_CREATE", "MESSAGE_CREATE");
        var original = (await tour.DoAsync("GET", $"{webhook}/messages/@original")).Id;
        await tour.DoAsync("PATCH", $"{webhook}/messages/@original", """{"content":"b"}""", "MESSAGE_UPDATE");
        var further = (await tour.DoAsync("POST", webhook + "?wait=true", """{"content":"c","flags":64}""", "MESSAGE_CREATE")).Id;
        await tour.DoAsync("GET", $"{webhook}/messages/{further}");
        await tour.DoAsync("PATCH", $"{webhook}/messages/{further}", """{"content":"d"}""", "MESSAGE_UPDATE");
        await tour.DoAsync("DELETE", $"{webhook}/messages/{further}", null, "MESSAGE_DELETE");
        var click = await town.RunAsync("bruno", "quiz", $$"""{"channel_id":"{{tour.Channel("quiz")}}","message_id":"{{original}}","custom_id":"a"}""", "component");
        await tour.DoAsync("POST", $"/interactions/{click.Id}/{click.Token}/callback?with_response=true", """{"type":7,"data":{"content":"e"}}""", "INTERACTION_CREATE", "MESSAGE_UPDATE");
        var waiting = await town.RunAsync("bruno", "quiz", $$"""{"channel_id":"{{tour.Channel("quiz")}}","command_id":"{{command}}"}""");
        await tour.DoAsync("POST", $"/interactions/{waiting.Id}/{waiting.Token}/callback?with_response=true", """{"type":5,"data":{"flags":64}}""", "MESSAGE_CREATE");
        var modal = await town.RunAsync("bruno", "quiz", $$"""{"channel_id":"{{tour.Channel("quiz")}}","command_id":"{{command}}"}""");
        await tour.DoAsync("POST", $"/interactions/{modal.Id}/{modal.Token}/callback",
            """{"type":9,"data":{"custom_id":"m","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"style":1,"custom_id":"x"}}]}}""");
        await tour.DoAsync("DELETE", $"{webhook}/messages/@original", null, "MESSAGE_DELETE");
    }
}
