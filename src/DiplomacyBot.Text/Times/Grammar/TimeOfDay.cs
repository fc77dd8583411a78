namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>A time of day as read.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="MayBeAfternoon">Whether neither "am" or "pm" nor 24-hour digits tell morning from afternoon, as in "at 9".</param>
internal readonly record struct TimeOfDay(int Hour, int Minute, bool MayBeAfternoon = false);
