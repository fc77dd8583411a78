namespace DiplomacyBot.Boards;

/// <param name="Rank">From 1; equal points share one.</param>
/// <param name="IsShared">True where a neighbour on the same page has the same rank.</param>
/// <param name="Row">Who it is.</param>
internal sealed record RankedRow(int Rank, bool IsShared, BoardRow Row);
