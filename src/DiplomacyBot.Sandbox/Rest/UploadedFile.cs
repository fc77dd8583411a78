namespace DiplomacyBot.Sandbox.Rest;

/// <summary>One <c>files[n]</c> part.</summary>
internal sealed record UploadedFile(int Index, string Filename, string ContentType, byte[] Content);
