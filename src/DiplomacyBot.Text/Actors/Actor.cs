namespace DiplomacyBot.Text;

/// <summary>Somebody who speaks or acts: a person, a country, an organisation.</summary>
/// <param name="Name">The name to show: the list's spelling for what is listed, the article's fullest for a person.</param>
/// <param name="Kind">What it is.</param>
public sealed record Actor(string Name, ActorKind Kind);
