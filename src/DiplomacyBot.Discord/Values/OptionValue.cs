namespace DiplomacyBot.Discord;

/// <summary>What was given for an option.</summary>
/// <param name="Text">The value as text: the string itself, the number's digits, "true" or "false", or an id.</param>
/// <param name="Attachment">The file, for options that take one.</param>
/// <param name="Channel">The channel, for options that take one.</param>
public sealed record OptionValue(string Text, Attachment? Attachment = null, Channel? Channel = null);
