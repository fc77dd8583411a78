namespace DiplomacyBot.Text;

/// <summary>An actor with all its names.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Names">Its names besides <see cref="Actor.Name"/>, spelled as texts have them.</param>
/// <param name="NamesHere">Names that count only where the article also has a full name: "the North".</param>
public sealed record ActorEntry(Actor Actor, IReadOnlyList<string> Names, IReadOnlyList<string> NamesHere);
