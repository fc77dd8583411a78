namespace DiplomacyBot.Sandbox.Page;

/// <summary>One embedded file, ready to send.</summary>
/// <param name="Content">Its bytes, as built.</param>
/// <param name="ContentType">Its media type with charset.</param>
/// <param name="Tag">A quoted entity tag made from the bytes.</param>
internal sealed record PageFile(byte[] Content, string ContentType, string Tag);
