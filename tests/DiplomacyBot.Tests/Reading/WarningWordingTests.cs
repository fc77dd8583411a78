using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Tests.Localization;
using DiplomacyBot.Text;

namespace DiplomacyBot.Tests.Reading;

public sealed class WarningWordingTests
{
    private static readonly WarningFacts.Publication Publication = new([new("on Tuesday", 6), new("Over the weekend", 7)], [new("earlier this year", 3), new("In March", 3)], 5, null);

    private static readonly WarningFacts.Stuffing Stuffing = new("Pacific Tuna Dispute", [1, 2, 2, 3, 3, 3, 5], 1, [new(2, 1, default)], [1, 2, 5]);

    public static TheoryData<string> Kinds => [.. Enum.GetNames<WarningKind>()];

    public static TheoryData<string> Reasons => [.. Enum.GetNames<RemovedReason>()];

    [Theory]
    [InlineData(WarningKind.NoPublicationDate, "No publication date is known. “on Tuesday” (P6) and “Over the weekend” (P7) cannot be dated without it; “earlier this year” (P3) and “In March” (P3) take their year from P5.", "")]
    [InlineData(WarningKind.MisspelledName, "P4 says “Quito and Lina”: is Lima meant?", "Write Lima instead of Lina")]
    [InlineData(WarningKind.StuffedPhrase, "“Pacific Tuna Dispute” is put in after “during” or “amid” 7 times: P1, P2 twice, P3 3 times and P5, also in a heading. One stands inside reported statements (P2.S1): look before removing it.", "Remove it where it is not part of what somebody said (P1, P2 and P5)")]
    [InlineData(WarningKind.RepeatedClaim, "P4 repeats a claim, from “claiming the” on: readers must see whose it is. The heading “Stolen Shoals” repeats it without saying whose.", "")]
    [InlineData(WarningKind.UnclearPerson, "“Rojas” (P1) is never given a full name, and P8 names “Rojas Lillo Paz”. Are they two people?", "")]
    [InlineData(WarningKind.NoMainVerb, "P1.S2 seems to have no main verb.", "")]
    [InlineData(WarningKind.RepeatedSentence, "P2.S2 mostly repeats P1.S3.", "")]
    [InlineData(WarningKind.EventToldTwice, "P3 and P8 seem to tell one event.", "")]
    [InlineData(WarningKind.UnclearEvent, "P5 speaks of “the drill”, which was not told of before. Is the “missile test” of P4 meant?", "")]
    [InlineData(WarningKind.NoSourceLinks, "No source is linked.", "")]
    public void A_warning_says_what_was_found_and_what_its_correction_does(WarningKind kind, string message, string fix)
    {
        Assert.Equal(message, WarningWording.Message(Warning(kind)));
        Assert.Equal(fix, WarningWording.Fix(Warning(kind)));
    }

    [Fact]
    public void Long_lists_say_how_many_are_left_and_single_things_stand_in_the_singular()
    {
        var many = new WarningFacts.Publication([.. Enumerable.Range(1, 8).Select(number => new PlacedWords("in May", number))], [new("In July", 9)], 2, new DateOnly(2022, 8, 16));
        Assert.Equal(
            "No publication date is known, but the page says Tue 16 Aug 2022. “in May” (P1), “in May” (P2), “in May” (P3), “in May” (P4), “in May” (P5), “in May” (P6) and 2 more cannot be dated without it; "
                + "“In July” (P9) takes its year from P2.",
            WarningWording.Message(Warning(WarningKind.NoPublicationDate, many)));
        Assert.Equal(
            "“Pacific Tuna Dispute” is put in after “during” or “amid” 4 times: P1 4 times, also in 2 headings. 2 stand inside reported statements (P1.S1 and P1.S2): look before removing them.",
            WarningWording.Message(Warning(WarningKind.StuffedPhrase, Stuffing with { Places = [1, 1, 1, 1], Headings = 2, Reported = [new(1, 1, default), new(1, 2, default)] })));
        Assert.Equal(
            "“Pacific Tuna Dispute” is put in after “during” or “amid” 4 times: P1 4 times.",
            WarningWording.Message(Warning(WarningKind.StuffedPhrase, Stuffing with { Places = [1, 1, 1, 1], Headings = 0, Reported = [] })));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_words_in_French(string name)
    {
        using var locale = ReplyLocale.Use("fr");
        var warning = Warning(Enum.Parse<WarningKind>(name));

        EnglishWords.AssertNone($"{WarningWording.Message(warning)}\n{WarningWording.Fix(warning)}", "warnings");
        Assert.NotEmpty(WarningWording.Message(warning));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_for_leaving_something_out_has_words_in_every_language(string name)
    {
        var english = RemovedWording.Of(Enum.Parse<RemovedReason>(name));
        using (ReplyLocale.Use("fr"))
            Assert.NotEqual(english, RemovedWording.Of(Enum.Parse<RemovedReason>(name)));
    }

    private static ReadingWarning Warning(WarningKind kind) => Warning(kind, kind switch
    {
        WarningKind.NoPublicationDate => Publication,
        WarningKind.MisspelledName => new WarningFacts.Misspelling(new("Quito and Lina", 4), "Lina", "Lima"),
        WarningKind.StuffedPhrase => Stuffing,
        WarningKind.RepeatedClaim => new WarningFacts.Claim(new("claiming the", 4), "Stolen Shoals"),
        WarningKind.UnclearPerson => new WarningFacts.Persons(new("Rojas", 1), new("Rojas Lillo Paz", 8)),
        WarningKind.NoMainVerb => new WarningFacts.Fragment(new(1, 2, default)),
        WarningKind.RepeatedSentence => new WarningFacts.Repetition(new(2, 2, default), new(1, 3, default)),
        WarningKind.EventToldTwice => new WarningFacts.ToldTwice(3, 8),
        WarningKind.UnclearEvent => new WarningFacts.Events(new("the drill", 5), new("missile test", 4)),
        _ => WarningFacts.None,
    });

    private static ReadingWarning Warning(WarningKind kind, WarningFacts facts) => new(kind, facts, [], []);
}
