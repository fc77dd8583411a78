namespace DiplomacyBot.Text.Quotes;

/// <summary>What a verb of speech reports.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="CueEnd">The token after the cue, where a preposition belongs to it; else 0.</param>
/// <param name="Frame">Which frame it fills.</param>
internal readonly record struct Complement(TokenRange Words, int CueEnd, Frames Frame);
