namespace DiplomacyBot.Discord.Gateway;

/// <summary>The last interactions passed on: Discord may deliver an event twice, and answering it twice would be refused.</summary>
internal sealed class RecentInteractions
{
    private const int Kept = 512;

    private readonly HashSet<Snowflake> known = [];
    private readonly Queue<Snowflake> order = new();

    /// <summary>True for an id that has not come before.</summary>
    public bool IsNew(Snowflake id)
    {
        if (!known.Add(id))
            return false;
        order.Enqueue(id);
        if (order.Count > Kept)
            known.Remove(order.Dequeue());
        return true;
    }
}
