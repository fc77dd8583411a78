namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>The facts of a reading as short lines for comparison; the bot words them for readers.</summary>
internal static class FactLines
{
    public static string Of(EventNote note) => note.Kind switch
    {
        EventNoteKind.YearTaken => $"year taken from P{note.Paragraph}",
        EventNoteKind.YearInferred => $"year inferred from P{note.Paragraph}",
        EventNoteKind.Implied => $"implied by “{note.Word} … since”",
        EventNoteKind.Planned => "planned",
        _ => "from then on",
    };

    public static string Behind(TimelineEntry entry) => entry.Note is null ? "" : $" ({Of(entry.Note)})";

    public static string Of(ReadingWarning warning) => warning.Facts switch
    {
        WarningFacts.Publication facts =>
            $"undatable {List(facts.Undatable)}; inferred {List(facts.Inferred)} from P{facts.InferredFrom}{(facts.Stated is { } day ? $"; stated {day:yyyy-MM-dd}" : "")}",
        WarningFacts.Misspelling facts => $"{Place(facts.Found)}: {facts.Typed} for {facts.Meant}",
        WarningFacts.Stuffing facts =>
            $"“{facts.Phrase}” in {Numbers(facts.Places)}; {facts.Headings} headings; reported in {string.Join(' ', facts.Reported.Select(s => s.Label))}; removable in {Numbers(facts.Removable)}",
        WarningFacts.Claim facts => $"{Place(facts.Found)}; heading “{facts.Heading}”",
        WarningFacts.Persons facts => $"{Place(facts.Name)} before {Place(facts.FullName)}",
        WarningFacts.Fragment facts => facts.Sentence.Label,
        WarningFacts.Repetition facts => $"{facts.Sentence.Label} after {facts.Original.Label}",
        WarningFacts.ToldTwice facts => $"P{facts.Paragraph} and P{facts.Other}",
        WarningFacts.Events facts => $"{Place(facts.Found)} for {Place(facts.Meant)}",
        _ => "no facts",
    };

    private static string List(IEnumerable<PlacedWords> places) => string.Join(", ", places.Select(Place));

    private static string Place(PlacedWords place) => $"“{place.Words}” (P{place.Paragraph})";

    private static string Numbers(IEnumerable<int> paragraphs) => string.Join(' ', paragraphs.Select(p => $"P{p}"));
}
