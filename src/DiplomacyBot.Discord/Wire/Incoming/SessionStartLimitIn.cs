namespace DiplomacyBot.Discord.Wire;

/// <summary>How many identifies are left today; the reset is in milliseconds from now.</summary>
internal sealed record SessionStartLimitIn(int? Total, int? Remaining, long? ResetAfter, int? MaxConcurrency);
