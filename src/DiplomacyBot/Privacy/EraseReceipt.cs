namespace DiplomacyBot.Privacy;

/// <summary>What was forgotten.</summary>
/// <param name="Reference">Eight characters that name the erasure in the guild's record; they lead to no person.</param>
/// <param name="At">When it was committed.</param>
/// <param name="Counts">What there was before.</param>
internal sealed record EraseReceipt(string Reference, DateTimeOffset At, StoredCounts Counts);
