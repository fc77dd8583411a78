namespace DiplomacyBot.Text;

/// <summary>What a warning is about, worst first: warnings are listed in this order.</summary>
public enum WarningKind
{
    /// <summary>The text holds no sentence.</summary>
    NoSentences,

    /// <summary>The text is not English, so it was cut into sentences and nothing more.</summary>
    NotEnglish,

    /// <summary>There is no publication date, and dates in the text depend on it.</summary>
    NoPublicationDate,

    /// <summary>A name looks misspelled.</summary>
    MisspelledName,

    /// <summary>A phrase is repeated mechanically.</summary>
    StuffedPhrase,

    /// <summary>A claim is repeated, so readers must see whose it is.</summary>
    RepeatedClaim,

    /// <summary>A person is named by surname only and can be mistaken for another.</summary>
    UnclearPerson,

    /// <summary>A sentence has no main verb.</summary>
    NoMainVerb,

    /// <summary>A sentence repeats an earlier one.</summary>
    RepeatedSentence,

    /// <summary>Two paragraphs tell one event.</summary>
    EventToldTwice,

    /// <summary>An event is spoken of as known that was never told of, and may be another that was.</summary>
    UnclearEvent,

    /// <summary>The text names no source by a link.</summary>
    NoSourceLinks,
}
