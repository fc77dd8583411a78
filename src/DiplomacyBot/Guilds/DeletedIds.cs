using DiplomacyBot.Discord;

namespace DiplomacyBot.Guilds;

/// <summary>Ids of channels and roles that were deleted, the newest of them. Discord gives an id once, so nothing that comes later makes one of these exist again.</summary>
internal sealed class DeletedIds
{
    /// <summary>Events are late by seconds, and a guild holds at most 500 channels and 250 roles.</summary>
    private const int Kept = 1024;

    private readonly HashSet<Snowflake> known = [];
    private readonly Queue<Snowflake> order = new();

    public bool Contains(Snowflake id) => known.Contains(id);

    public void Add(Snowflake id)
    {
        if (!known.Add(id))
            return;
        order.Enqueue(id);
        if (order.Count > Kept)
            known.Remove(order.Dequeue());
    }
}
