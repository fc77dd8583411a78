namespace DiplomacyBot.Discord;

/// <summary>A menu of up to 25 options.</summary>
/// <param name="CustomId">1 to 100 characters, unique in its message.</param>
/// <param name="Options">1 to 25.</param>
/// <param name="Placeholder">Shown while nothing is chosen, at most 150 code points.</param>
/// <param name="MinValues">0 to 25.</param>
/// <param name="MaxValues">1 to 25.</param>
public sealed record StringSelect(
    string CustomId,
    IReadOnlyList<SelectOption> Options,
    string? Placeholder = null,
    int MinValues = 1,
    int MaxValues = 1) : Component;
