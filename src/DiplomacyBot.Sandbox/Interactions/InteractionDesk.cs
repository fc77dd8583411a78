using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>Hands interactions to the bot and watches the 3 seconds. Used under the world's gate.</summary>
internal sealed class InteractionDesk : IDisposable
{
    /// <summary>How long the bot has to answer (wire clock).</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(1);

    // Old ones only matter while their token lives; under load the oldest go earlier, so that memory stays flat.
    private const int Kept = 20_000;

    private readonly SandboxCore core;
    private readonly Dictionary<ulong, Interaction> byId = [];
    private readonly Dictionary<string, Interaction> byToken = new(StringComparer.Ordinal);
    private readonly Queue<Interaction> oldestFirst = [];

    // All wait equally long, so the first in line is due first and one timer is enough. Answered ones stay in line until it is their turn.
    private readonly Queue<Interaction> watched = [];
    private readonly ITimer deadline;

    public InteractionDesk(SandboxCore core)
    {
        this.core = core;
        deadline = core.PoolWork.Timer(core.Options.WireClock, "failing interactions that nobody answered", TimeOut);
    }

    /// <summary>Unanswered interactions whose 3 seconds still run.</summary>
    public int InFlight { get; private set; }

    /// <summary>Deferred ones whose content is still awaited while their token lives.</summary>
    public int Thinking => oldestFirst.Count(interaction => interaction.AwaitsContent && core.World.Now - interaction.CreatedAt < Interaction.TokenLife);

    public Interaction? Find(ulong id) => byId.GetValueOrDefault(id);

    public Interaction? Find(string token) => byToken.GetValueOrDefault(token);

    /// <param name="interaction">New.</param>
    /// <param name="payload">Its INTERACTION_CREATE.</param>
    public void Open(Interaction interaction, byte[] payload)
    {
        byId.Add(interaction.Id, interaction);
        byToken.Add(interaction.Token, interaction);
        oldestFirst.Enqueue(interaction);
        while (oldestFirst.Count > Kept)
            Forget(oldestFirst.Dequeue());
        InFlight++;
        interaction.AnswerBy = core.Gateway.WireNow + AnswerWithin;
        watched.Enqueue(interaction);
        if (watched.Count == 1)
            deadline.Change(AnswerWithin, Timeout.InfiniteTimeSpan);
        core.Gateway.Dispatch("INTERACTION_CREATE", Intents.None, interaction.GuildId, () => payload);
    }

    /// <summary>Notes the one answer.</summary>
    public void Answered(Interaction interaction, CallbackType answer)
    {
        interaction.Answer = answer;
        InFlight--;
        if (interaction.Type != InteractionType.Autocomplete)
            core.Live.TellInteraction(interaction, "INTERACTION_SUCCESS", reason: null);
    }

    public void Dispose() => deadline.Dispose();

    private void TimeOut()
    {
        lock (core.World.Gate)
        {
            var now = core.Gateway.WireNow;
            try
            {
                while (watched.TryPeek(out var first) && (first.Answer is not null || first.AnswerBy <= now))
                {
                    watched.Dequeue();
                    if (first.Answer is null)
                        Fail(first);
                }
            }
            finally
            {
                WaitForNext(now);
            }
        }
    }

    private void WaitForNext(DateTimeOffset now)
    {
        if (!watched.TryPeek(out var next))
            return;
        // A timer may be early by the grain of its clock, and counts in milliseconds.
        var rest = next.AnswerBy - now;
        deadline.Change(rest < Grain ? Grain : rest, Timeout.InfiniteTimeSpan);
    }

    private void Fail(Interaction interaction)
    {
        interaction.TimedOut = true;
        InFlight--;
        interaction.Choices?.TrySetResult(null);
        if (interaction.Type != InteractionType.Autocomplete)
        {
            core.Live.TellInteraction(interaction, "INTERACTION_FAILURE",
                core.Gateway.IsBotOnline ? "The application did not respond" : "The bot is not connected");
        }
    }

    private void Forget(Interaction interaction)
    {
        byId.Remove(interaction.Id);
        byToken.Remove(interaction.Token);
    }
}
