namespace DiplomacyBot.Discord.Rest;

/// <summary>The application's id: told by READY, or asked for where commands are registered before that.</summary>
internal sealed class ApplicationIdentity
{
    private ulong id;

    /// <summary>The id; null as long as nobody told it.</summary>
    public Snowflake? Known
    {
        get => Interlocked.Read(ref id) is var value and not 0 ? new Snowflake(value) : null;
        set => Interlocked.Exchange(ref id, value?.Value ?? 0);
    }
}
