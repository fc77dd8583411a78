namespace DiplomacyBot.Text;

/// <summary>What a warning found: the facts, for whoever words them in a reader's language. Each kind of warning has one type of facts.</summary>
public abstract record WarningFacts
{
    private WarningFacts()
    {
    }

    /// <summary>The kind says it all: <see cref="WarningKind.NoSentences"/>, <see cref="WarningKind.NotEnglish"/>, <see cref="WarningKind.NoSourceLinks"/>.</summary>
    public static WarningFacts None { get; } = new Nothing();

    /// <summary>For <see cref="WarningKind.NoPublicationDate"/>. At least one of the two lists holds something.</summary>
    /// <param name="Undatable">Words that cannot be dated without it, in text order.</param>
    /// <param name="Inferred">Words that take their year from elsewhere in the text, in text order.</param>
    /// <param name="InferredFrom">Number of the paragraph that shows that year; null where nothing is inferred.</param>
    /// <param name="Stated">The day the page itself gives; null where it gives none.</param>
    public sealed record Publication(IReadOnlyList<PlacedWords> Undatable, IReadOnlyList<PlacedWords> Inferred, int? InferredFrom, DateOnly? Stated) : WarningFacts;

    /// <summary>For <see cref="WarningKind.MisspelledName"/>. The fix writes the meant name.</summary>
    /// <param name="Found">The name with what makes it look wrong, such as "Quito and Lina".</param>
    /// <param name="Typed">The name as it is typed.</param>
    /// <param name="Meant">The name that seems to be meant.</param>
    public sealed record Misspelling(PlacedWords Found, string Typed, string Meant) : WarningFacts;

    /// <summary>For <see cref="WarningKind.StuffedPhrase"/>. The fix takes it out of the places named last.</summary>
    /// <param name="Phrase">The phrase as it first stands.</param>
    /// <param name="Places">The paragraph of each place, ascending; one comes as often as it holds the phrase.</param>
    /// <param name="Headings">How many headings hold it too.</param>
    /// <param name="Reported">The sentences in which it stands inside what somebody is reported to have said.</param>
    /// <param name="Removable">The paragraph of each place it can be taken out of; empty where there is no fix.</param>
    public sealed record Stuffing(string Phrase, IReadOnlyList<int> Places, int Headings, IReadOnlyList<Sentence> Reported, IReadOnlyList<int> Removable) : WarningFacts;

    /// <summary>For <see cref="WarningKind.RepeatedClaim"/>.</summary>
    /// <param name="Found">The words it begins with.</param>
    /// <param name="Heading">A heading that repeats it without saying whose it is; null where there is none.</param>
    public sealed record Claim(PlacedWords Found, string? Heading) : WarningFacts;

    /// <summary>For <see cref="WarningKind.UnclearPerson"/>.</summary>
    /// <param name="Name">The name that is never given in full.</param>
    /// <param name="FullName">The full name that may be somebody else's.</param>
    public sealed record Persons(PlacedWords Name, PlacedWords FullName) : WarningFacts;

    /// <summary>For <see cref="WarningKind.NoMainVerb"/>.</summary>
    /// <param name="Sentence">The sentence.</param>
    public sealed record Fragment(Sentence Sentence) : WarningFacts;

    /// <summary>For <see cref="WarningKind.RepeatedSentence"/>.</summary>
    /// <param name="Sentence">The sentence.</param>
    /// <param name="Original">The earlier one that it repeats.</param>
    public sealed record Repetition(Sentence Sentence, Sentence Original) : WarningFacts;

    /// <summary>For <see cref="WarningKind.EventToldTwice"/>.</summary>
    /// <param name="Paragraph">Number of the paragraph that tells the event first.</param>
    /// <param name="Other">Number of the later one.</param>
    public sealed record ToldTwice(int Paragraph, int Other) : WarningFacts;

    /// <summary>For <see cref="WarningKind.UnclearEvent"/>.</summary>
    /// <param name="Found">The event that was never told of, with its article: "the drill".</param>
    /// <param name="Meant">The event told of last before it.</param>
    public sealed record Events(PlacedWords Found, PlacedWords Meant) : WarningFacts;

    private sealed record Nothing : WarningFacts;
}
