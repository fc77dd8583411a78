using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>A person at their own window: runs commands, taps, chooses, fills in forms, and reads. Refused what a Discord client would not send.</summary>
internal sealed class Person(HttpClient http, string name, LiveStream live, Transcript transcript) : IAsyncDisposable
{
    public string Name => name;

    private string Path => $"sandbox/people/{name}";

    public static async Task<Person> JoinAsync(HttpClient http, string name, Transcript transcript, CancellationToken cancellationToken) =>
        new(http, name, await LiveStream.OpenAsync(http, $"sandbox/people/{name}/live", cancellationToken), transcript);

    public async Task<JsonNode> WorldAsync(CancellationToken cancellationToken) =>
        await http.GetFromJsonAsync<JsonNode>($"{Path}/world", cancellationToken) ?? throw new InvalidOperationException("No world.");

    public async Task<string> ChannelAsync(string channel, CancellationToken cancellationToken) =>
        (string)(await WorldAsync(cancellationToken))["channels"]!.AsArray().First(c => (string?)c!["name"] == channel)!["id"]!;

    /// <summary>Sets the language of this person's client.</summary>
    public Task SpeaksAsync(string locale, CancellationToken cancellationToken) => SendAsync("language", new JsonObject { ["locale"] = locale }, null, cancellationToken);

    /// <summary>Runs a command typed as one line; a file goes to the option called "file".</summary>
    public async Task<Shown> RunsAsync(string line, CancellationToken cancellationToken, string channel = "briefings", (string Name, byte[] Content)? file = null)
    {
        transcript.Add($"{name}> {line}");
        var world = await WorldAsync(cancellationToken);
        var body = CommandLine.Parse(line, world);
        body["channel_id"] = await ChannelAsync(channel, cancellationToken);
        if (file is not null)
        {
            var options = body["options"]!.AsArray() is [{ } only] && (int)only["type"]! == 1 ? only["options"]!.AsArray() : body["options"]!.AsArray();
            options.Add(new JsonObject { ["name"] = "file", ["type"] = 11, ["value"] = "0" });
        }
        return await ActAsync("interactions/command", body, null, cancellationToken, file);
    }

    /// <summary>A command made ready to be sent many times.</summary>
    public sealed record Prepared(string Body);

    public async Task<Prepared> PreparesAsync(string line, CancellationToken cancellationToken, string channel = "briefings")
    {
        var body = CommandLine.Parse(line, await WorldAsync(cancellationToken));
        body["channel_id"] = await ChannelAsync(channel, cancellationToken);
        return new Prepared(body.ToJsonString());
    }

    public Task<Shown> RepeatsAsync(Prepared command) =>
        ActAsync("interactions/command", JsonNode.Parse(command.Body)!.AsObject(), null, CancellationToken.None);

    /// <summary>Runs a command of a message's menu.</summary>
    public async Task<Shown> RunsOnAsync(string command, Shown target, CancellationToken cancellationToken)
    {
        var world = await WorldAsync(cancellationToken);
        var found = world["commands"]!.AsArray().First(c => (string)c!["name"]! == command)!;
        var body = new JsonObject { ["channel_id"] = target.ChannelId, ["command_id"] = (string)found["id"]!, ["target_id"] = target.Id, ["options"] = new JsonArray() };
        return await ActAsync("interactions/command", body, null, cancellationToken);
    }

    /// <summary>What is offered while the option at the end of the line is typed.</summary>
    public async Task<IReadOnlyList<(string Name, string Value)>> SuggestionsAsync(string line, string option, CancellationToken cancellationToken, string channel = "briefings")
    {
        var body = CommandLine.Parse(line, await WorldAsync(cancellationToken), option);
        body["channel_id"] = await ChannelAsync(channel, cancellationToken);
        var answer = await SendAsync("interactions/autocomplete", body, null, cancellationToken);
        return [.. answer["choices"]!.AsArray().Select(c => ((string)c!["name"]!, (string)c["value"]!))];
    }

    public Task<Shown> TapsAsync(Shown message, string label, CancellationToken cancellationToken) =>
        ActAsync("interactions/component", On(message, (string)message.Button(label)["custom_id"]!), message, cancellationToken);

    /// <summary>Sends a component's custom id as it is: what a forged or stale message would do.</summary>
    public Task<Shown> SendsComponentAsync(Shown message, string customId, CancellationToken cancellationToken) =>
        ActAsync("interactions/component", On(message, customId), message, cancellationToken);

    /// <summary>Chooses from the message's select: by label where it lists options, else the value itself.</summary>
    public Task<Shown> ChoosesAsync(Shown message, string choice, CancellationToken cancellationToken, int select = 0)
    {
        var component = message.Selects[select];
        var option = (component["options"]?.AsArray() ?? []).FirstOrDefault(o => ((string)o!["label"]!).Contains(choice, StringComparison.Ordinal));
        var body = On(message, (string)component["custom_id"]!);
        body["values"] = new JsonArray((string?)option?["value"] ?? choice);
        return ActAsync("interactions/component", body, message, cancellationToken);
    }

    /// <summary>Submits an open form; what is not given stays as it is.</summary>
    public Task<Shown> SubmitsAsync(Shown form, CancellationToken cancellationToken, params (string Field, string Value)[] values)
    {
        var labels = new JsonArray();
        foreach (var field in form.Fields)
        {
            var id = (string)field["custom_id"]!;
            var value = values.FirstOrDefault(v => v.Field == id).Value ?? (string?)field["value"] ?? "";
            var type = (int)field["type"]!;
            labels.Add(new JsonObject
            {
                ["type"] = 18,
                ["component"] = type == 4
                    ? new JsonObject { ["type"] = 4, ["custom_id"] = id, ["value"] = value }
                    : new JsonObject { ["type"] = type, ["custom_id"] = id, ["values"] = value.Length == 0 ? [] : new JsonArray(value) },
            });
        }
        return ActAsync("interactions/modal", new JsonObject { ["interaction_id"] = form.Id, ["components"] = labels }, form.OpenedFrom, cancellationToken);
    }

    public async Task<Shown> WritesAsync(string text, CancellationToken cancellationToken, string channel = "quiz", (string Name, byte[] Content)? file = null) =>
        new(await SendAsync($"channels/{await ChannelAsync(channel, cancellationToken)}/messages", new JsonObject { ["content"] = text }, file, cancellationToken));

    /// <summary>Answers a message where it stands; <paramref name="mentioning"/> its author, unless that is switched off.</summary>
    public async Task<Shown> RepliesAsync(Shown message, string text, CancellationToken cancellationToken, bool mentioning = true)
    {
        transcript.Add($"{name} replies: {text}");
        var body = new JsonObject
        {
            ["content"] = text,
            ["message_reference"] = new JsonObject { ["message_id"] = message.Id, ["channel_id"] = message.ChannelId },
            ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray("users", "roles", "everyone"), ["replied_user"] = mentioning },
        };
        return new(await SendAsync($"channels/{message.ChannelId}/messages", body, file: null, cancellationToken));
    }

    /// <summary>Puts other words in the place of those of a message of their own.</summary>
    public async Task<Shown> EditsAsync(Shown message, string text, CancellationToken cancellationToken)
    {
        transcript.Add($"{name} edits: {text}");
        return new(await SendAsync(HttpMethod.Patch, PathOf(message), Json(new JsonObject { ["content"] = text }), cancellationToken) ?? throw new InvalidOperationException("The edit was not shown."));
    }

    /// <summary>Deletes a message of their own or, with Manage Messages, anybody's.</summary>
    public Task DeletesAsync(Shown message, CancellationToken cancellationToken)
    {
        transcript.Add($"{name} deletes: {message}");
        return SendAsync(HttpMethod.Delete, PathOf(message), content: null, cancellationToken);
    }

    /// <summary>The messages of a channel, newest first, as a newly opened window shows them.</summary>
    public async Task<IReadOnlyList<Shown>> ReadsAsync(string channel, CancellationToken cancellationToken)
    {
        var messages = await http.GetFromJsonAsync<JsonArray>($"{Path}/channels/{await ChannelAsync(channel, cancellationToken)}/messages?limit=100", cancellationToken);
        return [.. messages!.Select(message => new Shown(message!))];
    }

    /// <summary>Waits for a message to appear or change in this window.</summary>
    public Task<Shown> SeesAsync(Func<Shown, bool> isIt, CancellationToken cancellationToken, int from = 0) =>
        live.WaitAsync(from, e => e.Name is "MESSAGE_CREATE" or "MESSAGE_UPDATE" && new Shown(e.Data) is var shown && isIt(shown) ? shown : null, cancellationToken);

    public bool HasSeen(string messageId) => live.Since(0).Any(e => e.Name is "MESSAGE_CREATE" or "MESSAGE_UPDATE" && e.Id() == messageId);

    public int Now => live.Count;

    public ValueTask DisposeAsync() => live.DisposeAsync();

    private static string PathOf(Shown message) => $"channels/{message.ChannelId}/messages/{message.Id}";

    private static JsonObject On(Shown message, string customId) =>
        new() { ["channel_id"] = message.ChannelId, ["message_id"] = message.Id, ["custom_id"] = customId };

    private async Task<Shown> ActAsync(string path, JsonObject body, Shown? acted, CancellationToken cancellationToken, (string Name, byte[] Content)? file = null)
    {
        transcript.Add($"{name} {path}: {(string?)body["custom_id"] ?? ""} {body["values"]?.ToJsonString()}");
        var from = live.Count;
        var interaction = (string)(await SendAsync(path, body, file, cancellationToken))["interaction_id"]!;
        var answer = await live.WaitAsync(from, e => Answer(e, interaction, acted), cancellationToken);
        transcript.Add($"  {name} sees: {answer}");
        return answer.IsForm ? answer with { OpenedFrom = acted } : answer;
    }

    // A new message names the interaction; an update changes the message that was acted on; "thinking" is no answer yet.
    private static Shown? Answer(LiveEvent e, string interaction, Shown? acted)
    {
        var shown = new Shown(e.Data);
        return e.Name switch
        {
            "MODAL" when e.Id("interaction_id") == interaction => shown,
            "INTERACTION_FAILURE" when e.Id("interaction_id") == interaction => throw new InvalidOperationException($"The interaction failed: {e.Data["reason"]}"),
            "MESSAGE_CREATE" or "MESSAGE_UPDATE" when !shown.IsThinking && ((string?)e.Data["interaction_metadata"]?["id"] == interaction || (e.Name == "MESSAGE_UPDATE" && e.Id() == acted?.Id)) => shown,
            _ => null,
        };
    }

    private async Task<JsonNode> SendAsync(string path, JsonObject body, (string Name, byte[] Content)? file, CancellationToken cancellationToken)
    {
        using var content = file is { } upload ? Multipart(body, upload) : Json(body);
        return (await SendAsync(HttpMethod.Post, path, content, cancellationToken))!;
    }

    /// <returns>What was answered; null = nothing was.</returns>
    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{Path}/{path}") { Content = content };
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode ? text.Length == 0 ? null : JsonNode.Parse(text) : throw new InvalidOperationException($"{name}: {path} was refused ({(int)response.StatusCode}): {text}");
    }

    private static HttpContent Json(JsonObject body) => new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

    private static MultipartFormDataContent Multipart(JsonObject body, (string Name, byte[] Content) file)
    {
        var bytes = new ByteArrayContent(file.Content);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return new MultipartFormDataContent { { Json(body), "payload_json" }, { bytes, "files[0]", file.Name } };
    }
}
