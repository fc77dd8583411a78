namespace DiplomacyBot.Discord;

/// <summary>A menu that Discord itself fills with users, roles or channels of the guild.</summary>
/// <param name="CustomId">1 to 100 characters, unique in its message.</param>
/// <param name="Kind">What it offers.</param>
/// <param name="Placeholder">Shown while nothing is chosen, at most 150 code points.</param>
/// <param name="ChannelTypes">For channels: Discord's types to offer; empty for all.</param>
/// <param name="Chosen">What is chosen already; at most <paramref name="MaxValues"/>.</param>
/// <param name="MinValues">0 to 25.</param>
/// <param name="MaxValues">1 to 25.</param>
public sealed record EntitySelect(
    string CustomId,
    EntityKind Kind,
    string? Placeholder = null,
    IReadOnlyList<int>? ChannelTypes = null,
    IReadOnlyList<Snowflake>? Chosen = null,
    int MinValues = 1,
    int MaxValues = 1) : Component;
