using System.Text.Json;
using System.Text.Unicode;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>All windows that people have open, and ways to tell some of them something. Used under the world's gate.</summary>
internal sealed class LiveHub(SandboxCore core)
{
    private const int MostHeadBytes = 128;

    private readonly List<LiveSubscriber> subscribers = [];
    private ulong lastLiveId;

    public bool HasListeners => subscribers.Count > 0;

    public void Join(LiveSubscriber subscriber)
    {
        subscribers.Add(subscriber);
        subscriber.Tell(Event("HELLO", writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("live_id"u8, ++lastLiveId);
            writer.WriteEndObject();
        }));
    }

    public void Leave(LiveSubscriber subscriber) => subscribers.Remove(subscriber);

    public void EndAll()
    {
        foreach (var subscriber in subscribers)
            subscriber.End();
    }

    public void TellModal(Interaction interaction) => TellPerson(interaction.User, "MODAL", writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("interaction_id"u8, interaction.Id);
        foreach (var member in interaction.Modal.EnumerateObject())
            member.WriteTo(writer);
        writer.WriteEndObject();
    });

    public void TellInteraction(Interaction interaction, string name, string? reason) => TellPerson(interaction.User, name, writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("interaction_id"u8, interaction.Id);
        if (reason is not null)
            writer.WriteString("reason"u8, reason);
        writer.WriteEndObject();
    });

    /// <summary>Tells every window of one person.</summary>
    public void TellPerson(User person, string name, Action<Utf8JsonWriter> data)
    {
        byte[]? written = null;
        foreach (var subscriber in subscribers)
        {
            if (subscriber.Person.Id == person.Id)
                subscriber.Tell(written ??= Event(name, data));
        }
    }

    /// <summary>Tells every window.</summary>
    public void TellAll(string name, Action<Utf8JsonWriter> data)
    {
        var written = Event(name, data);
        foreach (var subscriber in subscribers)
            subscriber.Tell(written);
    }

    /// <summary>Tells whoever sees a channel.</summary>
    /// <param name="channel">Which.</param>
    /// <param name="onlyFor">The one person who sees what happened; null = everybody.</param>
    /// <param name="name">Of the event.</param>
    /// <param name="data">Reads the same for all, and is written once.</param>
    public void Tell(Channel channel, ulong? onlyFor, string name, Action<Utf8JsonWriter> data)
    {
        byte[]? written = null;
        foreach (var subscriber in subscribers)
        {
            if (Sees(subscriber, channel, onlyFor))
                subscriber.Tell(written ??= Event(name, data));
        }
    }

    /// <summary>As above, for what reads differently for each reader.</summary>
    public void Tell(Channel channel, ulong? onlyFor, string name, Func<User, Action<Utf8JsonWriter>> data)
    {
        foreach (var subscriber in subscribers)
        {
            if (Sees(subscriber, channel, onlyFor))
                subscriber.Tell(Event(name, data(subscriber.Person)));
        }
    }

    private bool Sees(LiveSubscriber subscriber, Channel channel, ulong? onlyFor) =>
        onlyFor is { } person ? subscriber.Person.Id == person : core.World.CanSee(channel, subscriber.Person.Id);

    /// <summary>One server-sent event: a data line and an empty one.</summary>
    /// <param name="name">In capitals, needs no escaping.</param>
    /// <param name="data">Writes JSON, in which there are no line breaks.</param>
    private static byte[] Event(string name, Action<Utf8JsonWriter> data)
    {
        Span<byte> head = stackalloc byte[MostHeadBytes];
        Utf8.TryWrite(head, $"data: {{\"t\":\"{name}\",\"d\":", out var length);
        return JsonText.Write(head[..length], data, static (writer, inner) => inner(writer), "}\n\n"u8);
    }
}
