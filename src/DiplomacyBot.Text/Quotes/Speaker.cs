namespace DiplomacyBot.Text;

/// <summary>Who says it.</summary>
/// <param name="Name">The name to show: the person's fullest, or the words of the text where it gives no name ("a senior official").</param>
/// <param name="Actors">Who is meant or named in those words, the speaker first: for looking up what a country or person said. Empty where nobody listed is.</param>
/// <param name="Office">The office as the text has it; null where it gives none.</param>
/// <param name="Why">The rule that told who it is.</param>
public sealed record Speaker(string Name, IReadOnlyList<Actor> Actors, string? Office, string Why);
