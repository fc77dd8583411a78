namespace DiplomacyBot.Discord;

/// <summary>Whoever wants what Discord hands in.</summary>
public interface IDiscordReceiver
{
    /// <summary>Takes one event. Called one at a time, in Discord's order; it returns at once and works elsewhere.</summary>
    /// <param name="discordEvent">What happened.</param>
    void Receive(DiscordEvent discordEvent);
}
