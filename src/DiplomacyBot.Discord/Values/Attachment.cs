namespace DiplomacyBot.Discord;

/// <summary>A file that came with a message, a command option or a form. Its link expires; it is to be fetched at once.</summary>
/// <param name="Id">The file's id.</param>
/// <param name="FileName">The name the sender gave; outside input.</param>
/// <param name="Size">Its size in bytes, as Discord counted it.</param>
/// <param name="Url">Where it can be fetched.</param>
/// <param name="ContentType">The media type Discord guessed; null where it did not.</param>
public sealed record Attachment(Snowflake Id, string FileName, long Size, Uri Url, string? ContentType);
