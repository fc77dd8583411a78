namespace DiplomacyBot.Text;

/// <summary>What there is to say of an event's date.</summary>
public enum EventNoteKind
{
    /// <summary>The year is that of the date told before.</summary>
    YearTaken,

    /// <summary>The year is the present one that the text shows; the day of publication is not known.</summary>
    YearInferred,

    /// <summary>The sentence tells of the latest such event: "its first … since".</summary>
    Implied,

    /// <summary>It was still to come when the article was written.</summary>
    Planned,

    /// <summary>It began then and went on.</summary>
    FromThenOn,
}
