using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Sends events off in the order that was drawn, and holds those whose turn comes later. Used under the world's gate.</summary>
internal sealed class EventDesk : IDisposable
{
    /// <summary>No event waits longer (wire clock), whatever it waits for.</summary>
    public static readonly TimeSpan MostHeld = TimeSpan.FromMilliseconds(30);

    private readonly SandboxCore core;
    private readonly EventOrder order;
    private readonly List<Held> held = [];
    private readonly ITimer timer;
    private int waiting;

    public EventDesk(SandboxCore core)
    {
        this.core = core;
        order = new EventOrder(core.Options.EventSeed);
        timer = core.PoolWork.Timer(core.Options.WireClock, "sending events that were held back", ReleaseAll);
    }

    /// <summary>How many events still wait. May be read without the gate.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    public void Send(GatewaySession session, string name, byte[] payload)
    {
        var fate = order.Draw(core.Traffic.InProgress > 0);
        if (fate is EventFate.AfterReply or EventFate.AfterNext)
        {
            held.Add(new Held(session, name, payload, fate));
            Volatile.Write(ref waiting, held.Count);
            if (held.Count == 1)
                timer.Change(MostHeld, Timeout.InfiniteTimeSpan);
            return;
        }

        Emit(session, name, payload);
        if (fate == EventFate.Twice)
            Emit(session, name, payload);
        if (held.Count > 0)
            Release(session, EventFate.AfterNext);
    }

    /// <summary>A request has been answered: what waited for a reply goes out.</summary>
    public void Replied()
    {
        if (Waiting == 0)
            return;
        using var sends = DeferredSends.Open();
        lock (core.World.Gate)
            Release(session: null, EventFate.AfterReply);
    }

    public void ReleaseAll()
    {
        using var sends = DeferredSends.Open();
        lock (core.World.Gate)
            Release(session: null, fate: null);
    }

    public void Dispose() => timer.Dispose();

    private void Release(GatewaySession? session, EventFate? fate)
    {
        for (var i = 0; i < held.Count;)
        {
            var (to, name, payload, kept) = held[i];
            if ((session is not null && session != to) || (fate is { } only && only != kept))
            {
                i++;
                continue;
            }

            held.RemoveAt(i);
            Emit(to, name, payload);
        }

        Volatile.Write(ref waiting, held.Count);
    }

    private void Emit(GatewaySession session, string name, byte[] payload)
    {
        session.Dispatch(name, payload, core.Faults.RepeatDispatches);
        core.Transcript.Add(new HappeningLine(core.World.Now, "event", name, session.Id, session.Sequence));
    }

    private sealed record Held(GatewaySession Session, string Name, byte[] Payload, EventFate Fate);
}
