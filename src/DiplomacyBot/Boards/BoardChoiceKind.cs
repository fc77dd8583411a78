namespace DiplomacyBot.Boards;

internal enum BoardChoiceKind
{
    /// <summary>Not shown on any board.</summary>
    No,
    Alias,
    ServerName,
}
