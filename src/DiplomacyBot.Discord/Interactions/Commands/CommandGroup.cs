namespace DiplomacyBot.Discord.Interactions;

/// <summary>The first word of commands with two words.</summary>
/// <param name="Name">The word, such as "schedule".</param>
/// <param name="Description">Starts with a verb, at most 60 characters.</param>
public sealed record CommandGroup(string Name, string Description);
