namespace DiplomacyBot.Discord;

/// <summary>A file to send along.</summary>
/// <param name="FileName">A plain ASCII name; other names are rewritten by Discord and break references.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Description">The alternative text for people who do not see it, at most 1,024 code points.</param>
public sealed record Upload(string FileName, ReadOnlyMemory<byte> Content, string? Description);
