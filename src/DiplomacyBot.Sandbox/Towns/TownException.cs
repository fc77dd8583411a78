namespace DiplomacyBot.Sandbox.Towns;

/// <summary>A town file that says something it cannot mean. The message names file, line and what is allowed.</summary>
internal sealed class TownException : Exception
{
    public TownException(string message)
        : base(message)
    {
    }

    public TownException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public TownException()
    {
    }
}
