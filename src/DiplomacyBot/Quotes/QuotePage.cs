using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quotes;

/// <summary>A subject's statements laid out on pages.</summary>
/// <param name="Text">What stands on the page.</param>
/// <param name="First">The first statement on it; null where there is none.</param>
internal sealed record QuotePage(Markdown Text, Statement? First);
