namespace DiplomacyBot.Text;

/// <summary>How the words of somebody are given.</summary>
public enum QuoteKind
{
    /// <summary>Wholly between quotation marks.</summary>
    Direct,

    /// <summary>Reported, with some words between quotation marks.</summary>
    Mixed,

    /// <summary>Reported in the writer's words.</summary>
    Indirect,
}
