namespace DiplomacyBot.Discord;

/// <summary>A channel of a guild, as far as a bot needs it.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Type">Discord's channel type: 0 text, 5 announcement, 10-12 threads, and others that newer versions may add.</param>
/// <param name="Name">The name without '#'; "___hidden___" for a channel the bot may not see.</param>
/// <param name="IsHidden">True where Discord told only that the channel exists (flag bit 17).</param>
/// <param name="ParentId">The category, or the channel a thread belongs to.</param>
public sealed record Channel(Snowflake Id, int Type, string? Name, bool IsHidden, Snowflake? ParentId)
{
    /// <summary>Who may do more or less here than in the guild.</summary>
    public IReadOnlyList<Overwrite> Overwrites { get; init; } = [];

    /// <summary>True for the two kinds of channels briefings can be posted in: text and announcement.</summary>
    public bool TakesPosts => Type is 0 or 5;
}
