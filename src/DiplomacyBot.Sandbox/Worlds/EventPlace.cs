namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Discord calls it the entity type.</summary>
internal enum EventPlace
{
    Stage = 1,
    Voice = 2,
    External = 3,
}
