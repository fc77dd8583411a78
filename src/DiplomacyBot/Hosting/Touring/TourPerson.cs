using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace DiplomacyBot.Hosting.Touring;

/// <summary>One of the sandbox's people at a window of their own. Whatever does not happen within a while ends the tour.</summary>
internal sealed class TourPerson(HttpClient http, string username, TourWindow window, TourPrinter printer, TourSteps steps) : IAsyncDisposable
{
    private const int TextInput = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public string Name { get; } = char.ToUpperInvariant(username[0]) + username[1..];

    private string Path => $"sandbox/people/{username}";

    public static async Task<TourPerson> JoinAsync(HttpClient http, string username, TourPrinter printer, TourSteps steps, CancellationToken cancellationToken) =>
        new(http, username, await TourWindow.OpenAsync(http, $"sandbox/people/{username}/live", cancellationToken), printer, steps);

    /// <summary>Runs a command such as "schedule add" with its options.</summary>
    public async Task<TourSight> RunsAsync(string channel, string command, IReadOnlyList<(string Name, string Value)> options, CancellationToken cancellationToken)
    {
        printer.Does(Name, $"/{command}{string.Concat(options.Select(option => $" {option.Name}: {option.Value}"))}");
        var world = await WorldAsync(cancellationToken);
        printer.Mentions = Mentions(world);
        var words = command.Split(' ');
        var found = FindCommand(world, words[0]) ?? throw new TourFailedException($"{Name} is not offered /{words[0]}.");
        JsonArray given = [.. options.Select(option => new JsonObject { ["name"] = option.Name, ["value"] = option.Value })];
        if (words.Length > 1)
            given = [new JsonObject { ["name"] = words[1], ["type"] = 1, ["options"] = given }];
        var body = new JsonObject { ["channel_id"] = ChannelIn(world, channel), ["command_id"] = (string)found["id"]!, ["options"] = given };
        return await ActsAsync("interactions/command", body, acted: null, cancellationToken);
    }

    /// <summary>Writes a message for everybody in a channel.</summary>
    public async Task<TourSight> WritesAsync(string channel, string text, CancellationToken cancellationToken)
    {
        printer.Does(Name, $"writes in #{channel}: {text.Split('\n')[0].Trim()} …");
        var place = ChannelIn(await WorldAsync(cancellationToken), channel);
        var written = new TourSight(await SendAsync($"channels/{place}/messages", new JsonObject { ["content"] = text }, cancellationToken));
        steps.Count++;
        return written;
    }

    /// <summary>Runs a command from the menu of a message.</summary>
    public async Task<TourSight> RunsOnAsync(TourSight message, string command, CancellationToken cancellationToken)
    {
        printer.Does(Name, $"opens the menu of the message: Apps > {command}");
        var found = FindCommand(await WorldAsync(cancellationToken), command) ?? throw new TourFailedException($"{Name} is not offered \"{command}\".");
        var body = new JsonObject { ["channel_id"] = message.ChannelId, ["command_id"] = (string)found["id"]!, ["target_id"] = message.Id };
        return await ActsAsync("interactions/command", body, acted: null, cancellationToken);
    }

    /// <summary>Whether Discord offers this person a command at all.</summary>
    public async Task<bool> IsOfferedAsync(string command, CancellationToken cancellationToken) => FindCommand(await WorldAsync(cancellationToken), command) is not null;

    public Task<TourSight> TapsAsync(TourSight sight, string label, CancellationToken cancellationToken)
    {
        printer.Does(Name, $"taps [{label}]");
        return TapsQuietlyAsync(sight, label, cancellationToken);
    }

    /// <summary>The same, told later in other words.</summary>
    public Task<TourSight> TapsQuietlyAsync(TourSight sight, string label, CancellationToken cancellationToken)
    {
        var customId = sight.FindButton(label) ?? throw new TourFailedException($"{Name} finds no button \"{label}\"; there are: {string.Join(", ", sight.Buttons)}.");
        return ActsAsync("interactions/component", new JsonObject { ["channel_id"] = sight.ChannelId, ["message_id"] = sight.Id, ["custom_id"] = customId }, sight, cancellationToken);
    }

    /// <summary>Fills in a form; a field that is not named stays as it is.</summary>
    public Task<TourSight> SubmitsAsync(TourSight form, IReadOnlyList<(string Field, string Value)> values, CancellationToken cancellationToken)
    {
        var rows = new JsonArray();
        foreach (var (label, input) in form.Fields)
        {
            if ((int)input["type"]! != TextInput)
                throw new TourFailedException($"The form \"{form.Text}\" has a field \"{label}\" that this tour cannot fill in.");
            var value = values.FirstOrDefault(one => one.Field == label).Value ?? (string?)input["value"] ?? "";
            if (value.Length > 0)
                printer.Does(Name, $"writes {label}: {value.Split('\n')[0].Trim()}{(value.Contains('\n', StringComparison.Ordinal) ? " …" : "")}");
            rows.Add(new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = TextInput, ["custom_id"] = (string)input["custom_id"]!, ["value"] = value } });
        }

        return ActsAsync("interactions/modal", new JsonObject { ["interaction_id"] = form.Id, ["components"] = rows }, form.OpenedFrom, cancellationToken);
    }

    /// <summary>Waits for a message with these words to appear in this person's window.</summary>
    public async Task<TourSight> SeesAsync(string words, int since, CancellationToken cancellationToken)
    {
        var seen = await WaitAsync($"{Name} does not see \"{words}\"", since, (name, data) => name is "MESSAGE_CREATE" or "MESSAGE_UPDATE" && new TourSight(data) is { IsThinking: false } sight
            && sight.Text.Contains(words, StringComparison.Ordinal) ? sight : null, cancellationToken);
        steps.Count++;
        return seen;
    }

    /// <summary>From where <see cref="SeesAsync"/> is to look, to see what happens from now on.</summary>
    public int Now => window.Count;

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private async Task<TourSight> ActsAsync(string path, JsonObject body, TourSight? acted, CancellationToken cancellationToken)
    {
        var from = window.Count;
        var id = (string)(await SendAsync(path, body, cancellationToken))["interaction_id"]!;
        var answer = await WaitAsync($"{Name} gets no answer", from, (name, data) => Answer(name, data, id, acted), cancellationToken);
        steps.Count++;
        return answer.IsForm ? answer with { OpenedFrom = acted } : answer;
    }

    // A new message names the interaction; an update changes the message that was tapped; "thinking" is no answer yet.
    private TourSight? Answer(string name, JsonNode data, string interaction, TourSight? acted)
    {
        var isMine = (string?)data["interaction_id"] == interaction;
        if (name == "INTERACTION_FAILURE" && isMine)
            throw new TourFailedException($"{Name} gets no answer: {data["reason"]}.");
        if (name == "MODAL" && isMine)
            return new TourSight(data);
        if (name is not ("MESSAGE_CREATE" or "MESSAGE_UPDATE") || new TourSight(data) is not { IsThinking: false } sight)
            return null;
        return (string?)data["interaction_metadata"]?["id"] == interaction || (name == "MESSAGE_UPDATE" && sight.Id == acted?.Id) ? sight : null;
    }

    private async Task<TourSight> WaitAsync(string failure, int from, Func<string, JsonNode, TourSight?> find, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await window.WaitAsync(from, find, patience.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TourFailedException($"{failure} within {Patience.TotalSeconds:0} seconds.", exception);
        }
    }

    private static Dictionary<string, string> Mentions(JsonNode world)
    {
        Dictionary<string, string> mentions = [];
        foreach (var channel in world["channels"]!.AsArray())
            mentions[$"<#{(string?)channel!["id"]}>"] = $"#{(string?)channel["name"]}";
        foreach (var role in world["guild"]!["roles"]!.AsArray())
            mentions[$"<@&{(string?)role!["id"]}>"] = $"@{(string?)role["name"]}";
        foreach (var person in world["people"]!.AsArray())
            mentions[$"<@{(string?)person!["user"]!["id"]}>"] = $"@{(string?)person["user"]!["global_name"]}";
        return mentions;
    }

    private async Task<JsonNode> WorldAsync(CancellationToken cancellationToken) =>
        await http.GetFromJsonAsync<JsonNode>($"{Path}/world", cancellationToken) ?? throw new TourFailedException("The sandbox shows no world.");

    private async Task<JsonNode> SendAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await http.PostAsync(new Uri($"{Path}/{path}", UriKind.Relative), content, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new TourFailedException($"The sandbox refuses what {Name} does: {text}");
    }

    private static JsonNode? FindCommand(JsonNode world, string name) => world["commands"]!.AsArray().FirstOrDefault(command => (string)command!["name"]! == name);

    private string ChannelIn(JsonNode world, string name) => (string?)world["channels"]!.AsArray().FirstOrDefault(channel => (string?)channel!["name"] == name)?["id"]
        ?? throw new TourFailedException($"{Name} does not see #{name}.");
}
