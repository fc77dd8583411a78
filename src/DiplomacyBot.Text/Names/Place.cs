namespace DiplomacyBot.Text.Names;

/// <summary>A name in <c>places.txt</c>.</summary>
/// <param name="Country">The state it stands for.</param>
/// <param name="Kind">What it is of that state.</param>
/// <param name="Spelling">The name as the list spells it.</param>
internal sealed record Place(string Country, PlaceKind Kind, string Spelling);
