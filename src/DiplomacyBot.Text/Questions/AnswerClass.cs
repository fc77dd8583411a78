namespace DiplomacyBot.Text.Questions;

/// <summary>What answers may stand beside each other: the wrong choices of a question are of the class of the right one.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="One">What is asked for: "company".</param>
/// <param name="Many">The same for answers in the plural.</param>
internal sealed record AnswerClass(AskedKind Kind, string One, string Many)
{
    public static AnswerClass Person { get; } = new(AskedKind.Person, "person", "people");

    public static AnswerClass Country { get; } = new(AskedKind.Place, "country", "countries");

    public static AnswerClass Capital { get; } = new(AskedKind.Place, "city", "cities");

    /// <summary>A place that no list has.</summary>
    public static AnswerClass Place { get; } = new(AskedKind.Place, "place", "places");

    /// <summary>The adjective of a state: "Peruvian".</summary>
    public static AnswerClass Nationality { get; } = new(AskedKind.People, "nationality", "nationalities");

    /// <summary>The people of a state: "Peruvians".</summary>
    public static AnswerClass Nation { get; } = new(AskedKind.People, "people", "peoples");

    /// <summary>A body that no list has.</summary>
    public static AnswerClass Organisation { get; } = new(AskedKind.Organisation, "organisation", "organisations");

    /// <summary>A name of which no rule knows what it names.</summary>
    public static AnswerClass Name { get; } = new(AskedKind.Name, "name", "names");

    /// <summary>A common noun that no list has.</summary>
    public static AnswerClass Word { get; } = new(AskedKind.Thing, "word", "words");

    public static AnswerClass Year { get; } = new(AskedKind.Year, "year", "years");

    public static AnswerClass Date { get; } = new(AskedKind.Date, "date", "dates");

    public static AnswerClass Number { get; } = new(AskedKind.Number, "number", "numbers");

    public static AnswerClass Money { get; } = new(AskedKind.Money, "amount", "amounts");

    public static AnswerClass Percent { get; } = new(AskedKind.Percent, "share", "shares");

    /// <summary>Every class is equal to itself only: sections of a list may ask for the same thing in words.</summary>
    public bool Equals(AnswerClass? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
