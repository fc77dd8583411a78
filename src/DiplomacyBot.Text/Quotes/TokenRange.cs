namespace DiplomacyBot.Text.Quotes;

/// <summary>Tokens in a row.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => other.First < End && First < other.End;
}
