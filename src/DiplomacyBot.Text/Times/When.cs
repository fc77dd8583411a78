using System.Globalization;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times;

/// <summary>Reads the future moment that a moderator types: "tomorrow 9am", "next monday 18:30", "in 20 minutes", "2026-12-01 09:00".</summary>
public static class When
{
    /// <summary>The time of day taken where a day is given without one.</summary>
    public static TimeOnly DefaultTime { get; } = new(9, 0);

    // Counting ahead must stay within what DateTime holds.
    private const int LastYear = 9_900;
    private const int LongestInput = 100;

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mm:sszzz",
    ];

    private static readonly string[] WithoutOffset = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>Reads a moment. Pure: the same input and present give the same reading under every culture.</summary>
    /// <param name="text">What was typed; at most 100 characters are looked at.</param>
    /// <param name="localNow">The present on the guild's wall clock. Its kind is ignored.</param>
    /// <returns>One of the readings; a moment that is over is <see cref="WhenReading.Impossible"/>, except with an offset or for "in …".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static WhenReading Parse(string text, DateTime localNow)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestInput)
        {
            return new WhenReading.NotUnderstood();
        }

        var iso = trimmed.EndsWith('Z') || trimmed.EndsWith('z') ? trimmed[..^1].TrimEnd() + "+00:00" : trimmed;
        if (DateTimeOffset.TryParseExact(iso, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            return new WhenReading.AtInstant(instant);
        }

        var now = DateTime.SpecifyKind(localNow, DateTimeKind.Unspecified);
        if (DateTime.TryParseExact(trimmed, WithoutOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return WhenResolver.Future([local], now);
        }

        if (now.Year > LastYear)
        {
            return new WhenReading.Impossible(WhenProblem.CalendarEnds);
        }

        var folded = FoldedText.Of(trimmed).Text.ToLowerInvariant().Replace(',', ' ');
        var tokens = new List<Token>();
        Tokenizer.Read(folded, 0, folded.Length, tokens);
        return tokens.Count > 0 && Whole(folded, tokens) is { } value
            ? WhenResolver.Resolve(value, now)
            : new WhenReading.NotUnderstood();
    }

    private static WhenValue? Whole(string text, List<Token> tokens) =>
        WhenGrammar.Shared.Longest(text, tokens, 0, tokens.Count) is { } match && match.End == tokens.Count ? match.Value : null;
}
