namespace DiplomacyBot.Text.Names;

/// <summary>Capitalised words in a row.</summary>
/// <param name="First">First token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Opens">Whether the run stands at the beginning of a sentence, where any word has a capital.</param>
internal readonly record struct NameRun(int First, int End, bool Opens);
