namespace DiplomacyBot.Text.Times;

/// <summary>What became of a time expression.</summary>
/// <param name="Date">The date; null where there is none or it could not be resolved.</param>
/// <param name="NeedsPublication">Whether the date hangs on the day of publication.</param>
/// <param name="Note">A remark for the reader; null where there is none.</param>
/// <param name="Why">How the date came about.</param>
internal sealed record Resolution(ArticleDate? Date, bool NeedsPublication, EventNote? Note, string Why);
