namespace DiplomacyBot.Discord;

/// <summary>Whoever wants to know what time it is at Discord: the Date header of each REST reply, exact to a second.</summary>
public interface IServerDateObserver
{
    /// <summary>Takes the date of a reply that has just arrived. It returns at once.</summary>
    /// <param name="serverDate">Discord's clock, whole seconds, UTC.</param>
    void Observe(DateTimeOffset serverDate);
}
