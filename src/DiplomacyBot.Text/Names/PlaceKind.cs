namespace DiplomacyBot.Text.Names;

/// <summary>What a name is of a state.</summary>
internal enum PlaceKind
{
    Country,

    /// <summary>Its capital, which news texts use for its government.</summary>
    Capital,

    /// <summary>Its people, its adjective or another name of it.</summary>
    Demonym,
}
