namespace DiplomacyBot.Discord;

/// <summary>The door through which Discord hands in interactions and guild changes.</summary>
public interface IDiscordFeed
{
    /// <summary>Connects, stays connected through every fault that may heal, and hands in events until it is cancelled.</summary>
    /// <param name="receiver">Takes the events.</param>
    /// <param name="cancellationToken">Ends the connection so that Discord shows the bot offline.</param>
    /// <exception cref="DiscordFatalException">Discord refused in a way that no retry can mend.</exception>
    Task RunAsync(IDiscordReceiver receiver, CancellationToken cancellationToken);
}
