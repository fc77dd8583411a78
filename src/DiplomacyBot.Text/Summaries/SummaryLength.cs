namespace DiplomacyBot.Text;

/// <summary>How long a summary may be; the value is the number of sentences.</summary>
#pragma warning disable CA1720 // Short and Long are the words of the command's option, not types.
public enum SummaryLength
{
    /// <summary>Three sentences.</summary>
    Short = 3,

    /// <summary>Five sentences.</summary>
    Medium = 5,

    /// <summary>Eight sentences.</summary>
    Long = 8,
}
#pragma warning restore CA1720
