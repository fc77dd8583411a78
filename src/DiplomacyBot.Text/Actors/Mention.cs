using DiplomacyBot.Text.Quotes;

namespace DiplomacyBot.Text.Actors;

/// <summary>Words that name somebody.</summary>
/// <param name="Words">The name.</param>
/// <param name="Listed">The listed actor; null for a person.</param>
/// <param name="Person">The person; null for a listed actor, and for a name that two people share.</param>
/// <param name="IsAmbiguous">Whether two or more people of the article have the name.</param>
internal readonly record struct Mention(TokenRange Words, Actor? Listed, Person? Person, bool IsAmbiguous);
