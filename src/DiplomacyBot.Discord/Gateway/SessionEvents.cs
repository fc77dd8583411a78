using System.Text.Json;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Reads the events of one connection, and keeps what they say of its session.</summary>
/// <param name="session">The session to resume; null = a new one is wanted.</param>
/// <param name="time">The wire clock.</param>
internal sealed class SessionEvents(GatewaySession? session, TimeProvider time)
{
    private long? upSince;

    /// <summary>The session as it stands; null until READY names a new one.</summary>
    public GatewaySession? Session => session;

    /// <summary>Whether READY or RESUMED came.</summary>
    public bool IsUp => upSince is not null;

    /// <summary>How long ago that was.</summary>
    public TimeSpan? Up => upSince is { } since ? time.GetElapsedTime(since) : null;

    /// <summary>Reads one event; its sequence number counts even where the rest is unreadable.</summary>
    /// <returns>Null for what nobody here listens to.</returns>
    /// <exception cref="JsonException">It is not what Discord documents; likewise <see cref="FormatException"/> and <see cref="InvalidOperationException"/>.</exception>
    public DiscordEvent? Read(GatewayFrame frame)
    {
        var receivedAt = time.GetTimestamp();
        if (frame.Sequence is { } sequence && session is { } running)
            running.Sequence = sequence;
        return frame.Event switch
        {
            null => null,
            EventNames.Ready => Ready(frame),
            EventNames.Resumed => Resumed(),
            _ => EventReader.Read(frame.Event, frame.Data.Span, receivedAt),
        };
    }

    private DiscordEvent.Ready Ready(GatewayFrame frame)
    {
        var ready = EventReader.Parse(frame.Data.Span, WireJson.Shared.ReadyIn);
        if (ready.User is null || string.IsNullOrEmpty(ready.SessionId))
            throw new JsonException("READY names no user or no session.");
        session = new GatewaySession(ready.SessionId, GatewayAddress.Parse(ready.ResumeGatewayUrl), frame.Sequence ?? 0);
        upSince = time.GetTimestamp();
        var application = ready.Application?.Id ?? ready.User.Id;
        return new DiscordEvent.Ready(ready.User.ToValue(), application, [.. (ready.Guilds ?? []).Select(guild => guild.Id)]);
    }

    private DiscordEvent.Resumed Resumed()
    {
        upSince = time.GetTimestamp();
        return new DiscordEvent.Resumed();
    }
}
