using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Sandbox.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>The client over real sockets, the sandbox in this process, and Bruno, a moderator, at the page's routes.</summary>
public sealed class SandboxDoors : DoorWorld
{
    private readonly SandboxServer server;
    private readonly ServiceProvider services;
    private readonly HttpClient bruno;
    private readonly LiveReader live;

    private SandboxDoors(SandboxServer server, ServiceProvider services, HttpClient bruno, LiveReader live)
    {
        this.server = server;
        this.services = services;
        this.bruno = bruno;
        this.live = live;
        Actions = services.GetRequiredService<IDiscordActions>();
        Feed = services.GetRequiredService<IDiscordFeed>();
    }

    public override IDiscordActions Actions { get; }

    public override IDiscordFeed Feed { get; }

    public override Snowflake Guild => new(server.World.Setup.GuildId);

    public override Snowflake Channel => new(server.World.Setup.QuizChannelId);

    public override Snowflake News => new(server.World.Setup.BriefingsChannelId);

    public override IReadOnlyList<string> Complaints => server.Requests.Complaints;

    internal SandboxServer Server => server;

    public static async Task<SandboxDoors> OpenAsync(CancellationToken cancellationToken)
    {
        var server = await SandboxServer.StartAsync(
            new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true }, TimeProvider.System, cancellationToken);
        var services = new ServiceCollection()
            .AddLogging()
            .Configure<DiscordOptions>(options =>
            {
                options.Token = server.Token;
                options.ApiUrl = server.ApiUrl;
                options.GatewayUrl = server.GatewayUrl;
            })
            .AddDiscordClient()
            .BuildServiceProvider();
        var bruno = new HttpClient { BaseAddress = new Uri(server.BaseAddress, "/sandbox/people/bruno/") };
        return new SandboxDoors(server, services, bruno, await LiveReader.OpenAsync(bruno, cancellationToken));
    }

    public override Task RunAsync(Snowflake command, string path, IReadOnlyDictionary<string, string> options, CancellationToken cancellationToken) =>
        PostAsync("interactions/command", Command(command, path, [.. options.Select(option => Option(option.Key, option.Value))]), cancellationToken);

    public override async Task<IReadOnlyList<CommandChoice>> TypeAsync(
        Snowflake command, string path, string option, string typed, CancellationToken cancellationToken)
    {
        var focused = Option(option, typed);
        focused["focused"] = true;
        var reply = await PostAsync("interactions/autocomplete", Command(command, path, [focused]), cancellationToken);
        return [.. reply["choices"]!.AsArray().Select(choice => new CommandChoice((string)choice!["name"]!, (string)choice["value"]!))];
    }

    public override Task TapAsync(SeenMessage message, string customId, IReadOnlyList<string> values, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["channel_id"] = message.ChannelId.ToString(), ["message_id"] = message.Id.ToString(), ["custom_id"] = customId };
        if (values.Count > 0)
            body["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        return PostAsync("interactions/component", body, cancellationToken);
    }

    public override async Task SubmitAsync(IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var form = await live.NextFormAsync(cancellationToken);
        var parts = fields.Select(field => (JsonNode)new JsonObject
        {
            ["type"] = 18,
            ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = field.Key, ["value"] = field.Value },
        });
        await PostAsync("interactions/modal", new JsonObject { ["interaction_id"] = form, ["components"] = new JsonArray([.. parts]) }, cancellationToken);
    }

    public override async Task SendFileAsync(Snowflake command, string path, string option, byte[] file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Command(command, path, [new JsonObject { ["name"] = option, ["type"] = 11, ["value"] = "0" }]).ToJsonString()), "payload_json" },
            { new ByteArrayContent(file), "files[0]", "article.txt" },
        };
        using var reply = await bruno.PostAsync(new Uri("interactions/command", UriKind.Relative), form, cancellationToken);
        Assert.True(reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(cancellationToken));
    }

    public override Task<SeenMessage> SeesAsync(Func<SeenMessage, bool> wanted, CancellationToken cancellationToken) =>
        live.NextMessageAsync(wanted, cancellationToken);

    public override void Cut() => server.WireControl.CutGateway();

    public override async ValueTask DisposeAsync()
    {
        await live.DisposeAsync();
        bruno.Dispose();
        await services.DisposeAsync();
        await server.DisposeAsync();
    }

    private static JsonObject Option(string name, string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new JsonObject { ["name"] = name, ["type"] = 4, ["value"] = number }
        : new JsonObject { ["name"] = name, ["type"] = 3, ["value"] = value };

    private JsonObject Command(Snowflake command, string path, JsonArray options)
    {
        var words = path.Split(' ');
        for (var word = words.Length - 1; word > 0; word--)
            options = [new JsonObject { ["name"] = words[word], ["type"] = 1, ["options"] = options }];
        return new JsonObject { ["channel_id"] = Channel.ToString(), ["command_id"] = command.ToString(), ["options"] = options };
    }

    private async Task<JsonNode> PostAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var reply = await bruno.PostAsJsonAsync(path, body, cancellationToken);
        var text = await reply.Content.ReadAsStringAsync(cancellationToken);
        Assert.True(reply.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
