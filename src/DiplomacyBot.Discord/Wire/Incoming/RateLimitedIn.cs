namespace DiplomacyBot.Discord.Wire;

/// <summary>The body of a 429; the wait is in seconds.</summary>
internal sealed record RateLimitedIn(double? RetryAfter, bool? Global, int? Code, string? Message);
