namespace DiplomacyBot.Discord.Wire;

/// <summary>A new file (its id is the n of files[n]) or a kept one (its id is the attachment's).</summary>
internal sealed record AttachmentOut(Snowflake Id, string? Filename, string? Description);
