using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

/// <summary>Nonsense from a bot or a page is answered; nothing answers 500.</summary>
public sealed class HostileClientTests
{
    private static readonly string[] Bodies =
    [
        "[]", "{}", "[[]]", "null", "\"a\"", "1", "{\"type\":\"4\",\"data\":[]}", "{\"type\":4,\"data\":{\"content\":7,\"embeds\":{},\"components\":[1,null,{}]}}",
        "{\"type\":9,\"data\":{\"custom_id\":1,\"title\":[],\"components\":[{\"type\":18},{\"type\":18,\"component\":5},{\"type\":1,\"components\":[null]}]}}",
        "{\"content\":\"a\",\"flags\":\"4\",\"nonce\":[],\"message_reference\":5,\"allowed_mentions\":[],\"attachments\":[{\"id\":\"x\"}]}",
        "{\"content\":\"\\u0000\\ud800\",\"embeds\":[{\"title\":null,\"fields\":[null],\"timestamp\":7,\"image\":[]}]}",
        "{\"name\":\"a\",\"description\":\"d\",\"options\":[{\"type\":\"3\",\"name\":\"b\",\"description\":\"c\",\"choices\":[null]}],\"contexts\":[\"0\"],\"name_localizations\":[]}",
        "{\"content\":\"a\",\"components\":[{\"type\":1,\"components\":[{\"type\":3,\"custom_id\":\"a\",\"options\":[null,{\"label\":1}],\"max_values\":\"x\"}]}]}",
        "{\"channel_id\":[],\"command_id\":{},\"options\":{},\"message_id\":true,\"custom_id\":9,\"interaction_id\":\"-1\",\"values\":7,\"components\":[[]]}",
    ];

    [Fact]
    public async Task No_body_breaks_a_route()
    {
        await using var town = await Town.StartAsync();
        var quiz = town.ChannelId("quiz");
        var app = town.Server.ApplicationId;
        var message = await town.PostAsync("quiz", """{"content":"a"}""");
        var answered = await town.OpenAsync();
        await answered.AnswerAsync("""{"type":4,"data":{"content":"a"} }""");
        foreach (var body in Bodies)
        {
            var open = await town.OpenAsync();
            (string Method, string Path)[] routes =
            [
                ("POST", $"/channels/{quiz}/messages"), ("PATCH", $"/channels/{quiz}/messages/{message}"), ("POST", $"/channels/{quiz}/messages/{message}/threads"),
                ("POST", "/users/@me/channels"), ("PUT", $"/applications/{app}/guilds/{town.World.Setup.GuildId}/commands"), ("POST", $"/applications/{app}/guilds/{town.World.Setup.GuildId}/commands"),
                ("POST", $"/interactions/{open.Id}/{open.Token}/callback"), ("POST", answered.Webhook), ("PATCH", answered.Webhook + "/messages/@original"),
            ];
            foreach (var (method, path) in routes)
            {
                var reply = await town.BotAsync(method, path, body);
                Assert.True(reply.Status != 500, $"{method} {path} {body}");
            }

            foreach (var path in new[] { $"channels/{quiz}/messages", "interactions/command", "interactions/autocomplete", "interactions/component", "interactions/modal" })
                Assert.True((await town.PersonAsync("POST", "alice", path, body)).Status is not 500, $"{path} {body}");
        }
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_refused()
    {
        await using var town = await Town.StartAsync();
        var reply = await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", null, request =>
        {
            request.Content = new StringContent("--b\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a\"\r\n\r\nhalf a fi");
            request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        });
        Assert.Equal(400, reply.Status);
    }

    [Fact]
    public async Task Many_connections_that_say_nothing_do_not_hinder_a_bot()
    {
        await using var town = await Town.StartAsync();
        List<TestGateway> silent = [];
        for (var i = 0; i < 200; i++)
            silent.Add(await TestGateway.OpenAsync(town));
        var (bot, _, _) = await TestGateway.IdentifiedAsync(town);
        await bot.DisposeAsync();
        foreach (var gateway in silent)
            await gateway.DisposeAsync();
    }
}
