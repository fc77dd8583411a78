namespace DiplomacyBot.Text;

/// <summary>Somebody who speaks or acts: a person, a country, an organisation.</summary>
/// <param name="Name">The name to show: the list's spelling for what is listed, the article's fullest for a person.</param>
/// <param name="Kind">What it is.</param>
public sealed record Actor(string Name, ActorKind Kind)
{
    // "Security Council" of the "UN Security Council": behind another word, as in "National Security Council", it is another body's.
    internal bool IsEndOfName(ReadOnlySpan<char> name) => name.Length < Name.Length && Name.AsSpan().EndsWith(name) && Name[Name.Length - name.Length - 1] == ' ';
}
