using System.Globalization;
using DiplomacyBot.Localization;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>The warnings of the reading engine as sentences for moderators. Plain text: it is cut to its place and escaped there.</summary>
internal static class WarningWording
{
    private const int MostNamed = 6;

    private static readonly Texts Words = Texts.Of("warnings");

    /// <summary>One or two sentences; paragraphs are named as P1, P2, …</summary>
    public static string Message(ReadingWarning warning) => warning.Facts switch
    {
        WarningFacts.Publication publication => Publication(publication),
        WarningFacts.Misspelling(var found, _, var meant) => Words.Label("misspelled", ("paragraph", Number(found.Paragraph)), ("words", found.Words), ("meant", meant)),
        WarningFacts.Stuffing stuffing => Stuffing(stuffing),
        WarningFacts.Claim claim => Claim(claim),
        WarningFacts.Persons(var one, var other) => Words.Label(
            "unclear-person", ("name", one.Words), ("paragraph", Number(one.Paragraph)), ("other", other.Words), ("other-paragraph", Number(other.Paragraph))),
        WarningFacts.Fragment(var sentence) => Words.Label("no-main-verb", ("sentence", sentence.Label)),
        WarningFacts.Repetition(var sentence, var original) => Words.Label("repeated", ("sentence", sentence.Label), ("original", original.Label)),
        WarningFacts.ToldTwice(var paragraph, var other) => Words.Label("told-twice", ("paragraph", Number(paragraph)), ("other", Number(other))),
        WarningFacts.Events(var one, var other) => Words.Label(
            "unclear-event", ("event", one.Words), ("paragraph", Number(one.Paragraph)), ("other", other.Words), ("other-paragraph", Number(other.Paragraph))),
        _ => warning.Kind switch
        {
            WarningKind.NoSentences => Words.Label("no-sentences"),
            WarningKind.NotEnglish => Words.Label("not-english"),
            WarningKind.NoSourceLinks => Words.Label("no-links"),
            _ => throw new InvalidOperationException($"A warning of kind {warning.Kind} with {warning.Facts.GetType().Name} has no words."),
        },
    };

    /// <summary>What the correction does; empty where the warning has none.</summary>
    public static string Fix(ReadingWarning warning) => warning.Facts switch
    {
        WarningFacts.Misspelling(_, var typed, var meant) => Words.Label("misspelled-fix", ("meant", meant), ("typed", typed)),
        WarningFacts.Stuffing { Removable.Count: > 0 } stuffing => Words.Label("stuffed-fix", ("places", Places(stuffing.Removable))),
        _ => "",
    };

    private static string Publication(WarningFacts.Publication facts)
    {
        var parts = new List<string>();
        if (facts.Undatable.Count > 0)
            parts.Add(Words.Label("undatable", ("words", Named(facts.Undatable))));
        if (facts.InferredFrom is { } paragraph)
            parts.Add(Words.Label("takes-year", ("count", facts.Inferred.Count), ("words", Named(facts.Inferred)), ("paragraph", Number(paragraph))));
        var dependents = string.Join("; ", parts);
        return facts.Stated is { } day
            ? Words.Label("no-publication-but-stated", ("date", Language.Current.Write(day)), ("dependents", dependents))
            : Words.Label("no-publication", ("dependents", dependents));
    }

    private static string Stuffing(WarningFacts.Stuffing facts)
    {
        var (times, places) = (facts.Places.Count, Places(facts.Places));
        var message = facts.Headings == 0
            ? Words.Label("stuffed", ("phrase", facts.Phrase), ("times", times), ("places", places))
            : Words.Label("stuffed-and-headings", ("count", facts.Headings), ("phrase", facts.Phrase), ("times", times), ("places", places));
        return facts.Reported.Count == 0
            ? message
            : $"{message} {Words.Label("stuffed-reported", ("count", facts.Reported.Count), ("sentences", List([.. facts.Reported.Select(sentence => sentence.Label)])))}";
    }

    private static string Claim(WarningFacts.Claim facts)
    {
        var message = Words.Label("claim", ("paragraph", Number(facts.Found.Paragraph)), ("words", facts.Found.Words));
        return facts.Heading is null ? message : $"{message} {Words.Label("claim-heading", ("heading", facts.Heading))}";
    }

    private static string Named(IReadOnlyList<PlacedWords> found)
    {
        var names = found.Take(MostNamed).Select(place => Words.Label("quoted", ("words", place.Words), ("paragraph", Number(place.Paragraph)))).ToList();
        if (found.Count > MostNamed)
            names.Add(Words.Label("more", ("number", found.Count - MostNamed)));
        return List(names);
    }

    /// <summary>"P1, P2 twice and P5".</summary>
    private static string Places(IEnumerable<int> paragraphs) => List([.. paragraphs.GroupBy(p => p).OrderBy(group => group.Key).Select(group => group.Count() switch
    {
        1 => $"P{Number(group.Key)}",
        2 => Words.Label("twice", ("paragraph", Number(group.Key))),
        var times => Words.Label("times", ("paragraph", Number(group.Key)), ("times", times)),
    })]);

    private static string List(List<string> items) => items.Count < 2
        ? string.Concat(items)
        : Words.Label("and", ("first", string.Join(", ", items.SkipLast(1))), ("last", items[^1]));

    // A name such as P12, not an amount.
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
