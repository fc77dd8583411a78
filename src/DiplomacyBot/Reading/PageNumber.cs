using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Reading;

/// <summary>Page numbers in custom ids.</summary>
internal static class PageNumber
{
    /// <summary>The page from 0; the first where there is none. Too high a number is the caller's to clamp.</summary>
    public static int Read(CustomId id, int argument) => id.TryGetNumber(argument, out var page) ? (int)Math.Min(page, int.MaxValue) : 0;
}
