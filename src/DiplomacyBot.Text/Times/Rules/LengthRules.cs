using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>How long something lasts.</summary>
internal static class LengthRules
{
    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        new("three weeks", "{approx}? {number} {unit}", Length, UnitNeighbours.IsLength),
        new("three difficult weeks", "{approx}? {number} {word} {unit}", c => c.Number is not (1 or null) && c.Unit >= TimeUnit.Day ? new Length(c.Number, c.Unit) : null, n => n.IsPlural && !n.IsCompounded),
        new("two more weeks", "{approx}? {number} more|full|straight|consecutive|trading|business|working|additional {unit}", Length, UnitNeighbours.IsLength),
        new("three weeks or so", "{approx}? {number} {unit} or so|more", Length),
        new("two to three weeks", "{approx}? {number} to|or {number} {unit}", Length, UnitNeighbours.IsLength),
        new("12-18 months", "{approx}? {number} - {number} {unit}", Length, UnitNeighbours.IsLength),
        new("a year and a half", "{approx}? {number} {unit} and a half", c => c.Number is { } n ? new Length(n + 0.5, c.Unit) : null),
        new("a 27-year veteran", "{number} - {unit}", Length, n => UnitNeighbours.IsNotAge(n) && !n.Tokens[n.Start].Is(Words.WordTags.Determiner)),
        new("a three-year period", "a|the {number} - {unit} period", Length),
        new("another week", "another {unit}", c => new Length(1, c.Unit)),
        new("another seven months", "another {number} {unit}", Length),
        new("over a year", "over a|an {unit}", c => new Length(1, c.Unit), n => !n.IsCompounded),
        new("the past several months", "the|these|this? past|last|next|previous|coming|following|first|final|other|latest {number} {unit}", Length),
        new("the next two years or so", "the next|past|last {number} {unit} or so", Length),
        new("the nine months", "the|these|those {number} {unit}", Length),
        new("the year-earlier nine months", "the year - earlier|ago {number} {unit}", Length),
        new("for decades", "{unit}", c => c.Unit >= TimeUnit.Hour ? new Length(null, c.Unit) : null, UnitNeighbours.IsVagueLength),
        new("weeks or months", "{unit} or|and {unit}", c => new Length(null, c.Unit), n => n.IsPlural),
        new("month-long", "{unit} - long", c => new Length(1, c.Unit), n => !n.BeginsPlural),
        new("decades-long", "{unit} - long", c => new Length(null, c.Unit)),
        new("over the years", "the {unit}", c => c.Unit >= TimeUnit.Day ? new Length(null, c.Unit) : null, n => n.IsPlural && n.Follows("over", "through")),
        new("the first nine months of 2021", "the? first|last {number} {unit} of {year}", c => new Length(c.Number, c.Unit)),
        new("the last week of August", "the? first|last|final {unit} of {month} {year}?", c => c.Unit >= TimeUnit.Week ? new Length(1, c.Unit) : null),
        new("the weeks following", "{unit}", c => c.Unit >= TimeUnit.Day ? new Length(null, c.Unit) : null, n => n.IsPlural && n.Follows("the") && n.Precedes("before", "after", "following", "since", "leading")),
        new("the weeks ahead", "the {unit} ahead", c => new Length(null, c.Unit)),
        new("the entire week", "the? entire|whole|full {unit}", c => c.Unit >= TimeUnit.Hour ? new Length(1, c.Unit) : null, n => !n.IsPlural),
    ];

    private static Length? Length(Captures c) => c.Unit == TimeUnit.Second && c.Number == 1 ? null : new Length(c.Number, c.Unit);
}
