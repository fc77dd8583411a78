namespace DiplomacyBot.Text;

/// <summary>What spoke for a sentence of the card.</summary>
public enum KeyPointReason
{
    /// <summary>It tells an event.</summary>
    TellsAnEvent,

    /// <summary>It says much of what the article keeps coming back to.</summary>
    Central,

    /// <summary>It stands early in the article.</summary>
    StandsEarly,

    /// <summary>It adds what the other chosen ones leave out.</summary>
    AddsTheRest,

    /// <summary>No sentence reads well alone, so the first ones stand here.</summary>
    NothingStandsAlone,

    /// <summary>The language is not understood, so the first ones stand here.</summary>
    PositionOnly,
}
