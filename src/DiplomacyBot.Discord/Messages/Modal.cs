namespace DiplomacyBot.Discord;

/// <summary>A form in a window of its own.</summary>
/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Title">1 to 45 code points.</param>
/// <param name="Fields">1 to 5.</param>
public sealed record Modal(string CustomId, string Title, IReadOnlyList<ModalField> Fields);
