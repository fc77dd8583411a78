namespace DiplomacyBot.Text.Actors;

/// <summary>What titles and kinship words say of a person; most names say nothing.</summary>
internal enum Gender
{
    Unknown,
    Man,
    Woman,
}
