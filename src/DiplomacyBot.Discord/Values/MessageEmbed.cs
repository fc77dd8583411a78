namespace DiplomacyBot.Discord;

/// <summary>What is read back of an embed in a stored message.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">Its text.</param>
/// <param name="Footer">Its footer's text.</param>
public sealed record MessageEmbed(string? Title, string? Description, string? Footer);
