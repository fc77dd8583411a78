namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What a channel has in addition when it is a thread.</summary>
internal sealed class ThreadState
{
    public required ulong OwnerId { get; init; }

    public required int AutoArchiveMinutes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool Archived { get; set; }

    public bool Locked { get; set; }

    public int MessageCount { get; set; }

    public int TotalMessageSent { get; set; }

    public HashSet<ulong> Members { get; init; } = [];
}
