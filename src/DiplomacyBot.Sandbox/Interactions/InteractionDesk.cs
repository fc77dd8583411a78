using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>Hands interactions to the bot and watches the 3 seconds. Used under the world's gate.</summary>
internal sealed class InteractionDesk(SandboxCore core)
{
    /// <summary>How long the bot has to answer (wire clock).</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    // Old ones only matter while their token lives; under load the oldest go earlier, so that memory stays flat.
    private const int Kept = 20_000;

    private readonly Dictionary<ulong, Interaction> byId = [];
    private readonly Dictionary<string, Interaction> byToken = new(StringComparer.Ordinal);
    private readonly Queue<Interaction> oldestFirst = [];

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
        interaction.Deadline = core.Options.WireClock.CreateTimer(_ => TimeOut(interaction), null, AnswerWithin, Timeout.InfiniteTimeSpan);
        core.Gateway.Dispatch("INTERACTION_CREATE", Intents.None, interaction.GuildId, () => payload);
    }

    /// <summary>Notes the one answer.</summary>
    public void Answered(Interaction interaction, CallbackType answer)
    {
        interaction.Answer = answer;
        interaction.Deadline?.Dispose();
        interaction.Deadline = null;
        InFlight--;
        if (interaction.Type != InteractionType.Autocomplete)
            core.Live.TellInteraction(interaction, "INTERACTION_SUCCESS", reason: null);
    }

    private void TimeOut(Interaction interaction)
    {
        lock (core.World.Gate)
        {
            if (interaction.Answer is not null || interaction.TimedOut)
                return;
            interaction.TimedOut = true;
            interaction.Deadline?.Dispose();
            interaction.Deadline = null;
            InFlight--;
            interaction.Choices?.TrySetResult(null);
            if (interaction.Type != InteractionType.Autocomplete)
            {
                core.Live.TellInteraction(interaction, "INTERACTION_FAILURE",
                    core.Gateway.IsBotOnline ? "The application did not respond" : "The bot is not connected");
            }
        }
    }

    private void Forget(Interaction interaction)
    {
        byId.Remove(interaction.Id);
        byToken.Remove(interaction.Token);
    }
}
