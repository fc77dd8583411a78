using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Adding;

/// <summary>What came of a file's bytes.</summary>
internal abstract record DecodedFile
{
    private DecodedFile()
    {
    }

    /// <summary>It is text.</summary>
    public sealed record Accepted(string Text) : DecodedFile;

    /// <summary>It is not, and this says what to do.</summary>
    public sealed record Refused(Reply Reply) : DecodedFile;
}
