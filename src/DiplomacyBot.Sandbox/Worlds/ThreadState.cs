namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What a channel has in addition when it is a thread.</summary>
internal sealed class ThreadState
{
    public required ulong OwnerId { get; init; }

    public required int AutoArchiveMinutes { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool Archived { get; set; }

    public bool Locked { get; set; }

    public int MessageCount { get; set; }

    public int TotalMessageSent { get; set; }

    /// <summary>When it was last archived or brought back; null = never.</summary>
    public DateTimeOffset? ArchiveChangedAt { get; set; }

    /// <summary>Private threads only: whether others than moderators may add people.</summary>
    public bool? Invitable { get; set; }

    public HashSet<ulong> Members { get; init; } = [];

    /// <summary>Since when, of those who joined after the thread was made.</summary>
    public Dictionary<ulong, DateTimeOffset> JoinedAt { get; init; } = [];

    /// <returns>Whether somebody new is in it now.</returns>
    public bool Join(ulong userId, DateTimeOffset now)
    {
        if (!Members.Add(userId))
            return false;
        JoinedAt[userId] = now;
        return true;
    }

    public bool Leave(ulong userId)
    {
        JoinedAt.Remove(userId);
        return Members.Remove(userId);
    }

    public void Archive(bool archived, DateTimeOffset now)
    {
        if (Archived == archived)
            return;
        Archived = archived;
        ArchiveChangedAt = now;
    }
}
