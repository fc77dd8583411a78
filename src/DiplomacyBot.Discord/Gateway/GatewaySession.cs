namespace DiplomacyBot.Discord.Gateway;

/// <summary>What a resume needs.</summary>
/// <param name="id">The session's id from READY.</param>
/// <param name="address">Where to resume; null where READY named no address, so that the original one is used.</param>
/// <param name="sequence">The last number received.</param>
internal sealed class GatewaySession(string id, Uri? address, long sequence)
{
    public string Id { get; } = id;

    public Uri? Address { get; } = address;

    /// <summary>The number of the last event; heartbeats read it from another thread.</summary>
    public long Sequence
    {
        get => Interlocked.Read(ref sequence);
        set => Interlocked.Exchange(ref sequence, value);
    }
}
