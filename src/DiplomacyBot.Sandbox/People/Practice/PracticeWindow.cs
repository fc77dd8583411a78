using System.Text.Json;
using System.Threading.Channels;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>One practice member's window: what they send goes the way of everybody's clicks, and they know only what their window shows.</summary>
internal sealed class PracticeWindow : IDisposable
{
    private const int MostQueued = 2_000;
    private const int MostQueuedBytes = 4 << 20;
    private static readonly int PrefixLength = "data: "u8.Length;

    private readonly SandboxCore core;
    private readonly User person;
    private readonly PracticePlan plan;
    private readonly Action clicked;

    // Written to outside the gate only, see the queue; so whoever waits for an event goes on at once, on the thread that brought it: waking another costs as much as serving the event.
    private readonly Channel<byte[]> events = System.Threading.Channels.Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostQueued) { SingleReader = true, AllowSynchronousContinuations = true });
    private readonly LiveSubscriber live;
    private readonly Dictionary<ulong, PracticeSight> asides = [];

    // Nothing of what they do comes with a path or a query.
    private readonly DefaultHttpContext nowhere = new();

    public PracticeWindow(SandboxCore core, User person, PracticePlan plan, Action clicked)
    {
        this.core = core;
        this.person = person;
        this.plan = plan;
        this.clicked = clicked;
        var queue = new SendQueue(MostQueuedBytes, Show);
        live = new LiveSubscriber(person, queue.TryAdd, queue.Complete);
        _ = CloseAfterAsync(queue);
        lock (core.World.Gate)
            core.Live.Join(live);
    }

    /// <summary>Clicks, commands and forms so far.</summary>
    public int Clicks { get; private set; }

    /// <summary>A private message with buttons that came beside an answer and waits for one; null = there is none.</summary>
    public PracticeSight? TakeAside()
    {
        if (asides.Count == 0)
            return null;
        var first = asides.First();
        asides.Remove(first.Key);
        return first.Value;
    }

    /// <summary>Runs a command without options in the channel where quizzes are played.</summary>
    /// <exception cref="PracticeException">It is not offered, or not answered.</exception>
    public Task<PracticeSight> RunsAsync(string command, CancellationToken cancellationToken)
    {
        ulong id, channel;
        lock (core.World.Gate)
        {
            id = core.World.Commands.All.FirstOrDefault(one => one.Type == ApplicationCommand.ChatInput && one.Name == command)?.Id
                ?? throw new PracticeException($"The bot offers no /{command}.");
            channel = core.World.Setup.QuizChannelId;
        }

        return ActsAsync(CommandUse.Run, acted: null, writer =>
        {
            writer.WriteId("channel_id"u8, channel);
            writer.WriteId("command_id"u8, id);
        }, cancellationToken);
    }

    public Task<PracticeSight> PressesAsync(PracticeSight sight, PracticeButton button, CancellationToken cancellationToken) =>
        ActsAsync(ComponentUse.Click, sight, writer => WriteComponent(writer, sight, button.CustomId), cancellationToken);

    public Task<PracticeSight> ChoosesAsync(PracticeSight sight, string customId, string value, CancellationToken cancellationToken) =>
        ActsAsync(ComponentUse.Click, sight, writer =>
        {
            WriteComponent(writer, sight, customId);
            writer.WriteStartArray("values"u8);
            writer.WriteStringValue(value);
            writer.WriteEndArray();
        }, cancellationToken);

    /// <summary>Writes the same words into each field of a form and submits it.</summary>
    /// <param name="form">As it was opened.</param>
    /// <param name="openedFrom">The message whose button opened it, which may change now.</param>
    /// <param name="words">What is written.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<PracticeSight> SubmitsAsync(PracticeSight form, PracticeSight openedFrom, string words, CancellationToken cancellationToken) =>
        ActsAsync(ModalUse.Submit, openedFrom, writer =>
        {
            writer.WriteId("interaction_id"u8, form.Id);
            writer.WriteStartArray("components"u8);
            foreach (var input in form.Fields)
            {
                writer.WriteStartObject();
                writer.WriteNumber("type"u8, 4);
                writer.WriteString("custom_id"u8, input.Text("custom_id"));
                writer.WriteString("value"u8, words);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }, cancellationToken);

    public void Dispose()
    {
        lock (core.World.Gate)
            core.Live.Leave(live);
    }

    private static void WriteComponent(Utf8JsonWriter writer, PracticeSight sight, string customId)
    {
        writer.WriteId("channel_id"u8, sight.ChannelId);
        writer.WriteId("message_id"u8, sight.Id);
        writer.WriteString("custom_id"u8, customId);
    }

    private async Task<PracticeSight> ActsAsync(Func<PeopleCall, RestAnswer> act, PracticeSight? acted, Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        Clicks++;
        clicked();
        using var patience = new CancellationTokenSource(plan.Patience, core.Options.WireClock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        var interaction = Send(act, write);
        try
        {
            return await AnswerAsync(interaction, acted, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PracticeException("The bot did not answer.");
        }
    }

    private ulong Send(Func<PeopleCall, RestAnswer> act, Action<Utf8JsonWriter> write)
    {
        using var body = new RequestBody(JsonDocument.Parse(JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        })), []);
        var answer = Work(act, body);
        var told = JsonElement.Parse(answer.Body);
        return answer.IsRefusal ? throw new PracticeException(told.Text("message") ?? "It was refused.") : told.Id("interaction_id") ?? 0;
    }

    private RestAnswer Work(Func<PeopleCall, RestAnswer> act, RequestBody body)
    {
        using var sends = DeferredSends.Open();
        lock (core.World.Gate)
            return act(new PeopleCall(nowhere, core, person, body));
    }

    private ValueTask Show(IReadOnlyList<byte[]> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!events.Writer.TryWrite(lines[i]))
                throw new IOException("Nobody looks at this window any more.");
        }

        return ValueTask.CompletedTask;
    }

    private async Task CloseAfterAsync(SendQueue queue)
    {
        await queue.Ended;
        events.Writer.TryComplete();
    }

    private async Task<PracticeSight> AnswerAsync(ulong interaction, PracticeSight? acted, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (name, data) = await NextAsync(cancellationToken);
            var isOwn = data.Id("interaction_id") == interaction;
            if (name == "INTERACTION_FAILURE" && isOwn)
                throw new PracticeException(data.Text("reason") ?? "The bot did not answer.");
            if (name == "MODAL" && isOwn)
                return new PracticeSight(data);
            if (name is not ("MESSAGE_CREATE" or "MESSAGE_UPDATE") || new PracticeSight(data) is not { IsThinking: false } sight)
                continue;
            // Taken away from what waits: it was just looked at, or is about to be.
            if (sight.Answers == interaction || (name == "MESSAGE_UPDATE" && sight.Id == acted?.Id))
            {
                asides.Remove(sight.Id);
                return sight;
            }

            if (sight is { IsPrivate: true, Buttons.Count: > 0 } && name == "MESSAGE_CREATE")
                asides[sight.Id] = sight;
        }
    }

    private async Task<(string Name, JsonElement Data)> NextAsync(CancellationToken cancellationToken)
    {
        if (!await events.Reader.WaitToReadAsync(cancellationToken) || !events.Reader.TryRead(out var line))
            throw new PracticeException("The window was closed.");
        var told = JsonElement.Parse(line.AsSpan(PrefixLength));
        return (told.Text("t") ?? "", told.Member("d") ?? default);
    }
}
