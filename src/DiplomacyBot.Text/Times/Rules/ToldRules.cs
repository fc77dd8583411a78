using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Times counted from one that the text told before: "two days later", "that year", "the latest quarter".</summary>
internal static class ToldRules
{
    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        new("two days later", "{approx}? {number} {unit} later", c => FromOther(c, 1)),
        new("the day before", "the {unit} before", c => FromOther(c.Unit, -1), n => !n.After.IsWord && !n.After.IsNumber),
        new("the week after", "the {unit} after", c => FromOther(c.Unit, 1), n => !n.After.IsWord && !n.After.IsNumber),
        new("months earlier", "{unit} earlier", _ => new Vague("PAST_REF"), n => n.BeginsPlural),
        new("days later", "{unit} later", _ => new Vague("FUTURE_REF"), n => n.BeginsPlural),
        new("two days earlier", "{approx}? {number} {unit} earlier|previously", c => FromOther(c, -1)),
        new("two days before", "{approx}? {number} {unit} before", c => FromOther(c, -1), n => !n.After.IsWord && !n.After.IsNumber),
        new("the next day", "the very? next|following|subsequent {unit}", c => FromOther(c.Unit, 1)),
        new("the previous year", "the previous|preceding {unit}", c => FromOther(c.Unit, -1)),
        new("that year", "that same? {unit}", c => FromOther(c.Unit, 0), n => !n.IsPlural),
        new("the same year", "the very? same {unit}", c => FromOther(c.Unit, 0)),
        new("later that year", "{edge} that same? {unit}", c => FromOther(c.Unit, 0)),
        new("later the same year", "{edge} the same {unit}", c => FromOther(c.Unit, 0)),
        new("early the next year", "{edge} the next|following {unit}", c => FromOther(c.Unit, 1)),
        new("the end of that year", "the? {endword} of that same? {unit}", c => FromOther(c.Unit, 0)),
        new("the end of the same year", "the? {endword} of the same {unit}", c => FromOther(c.Unit, 0)),
        new("the year ended", "the fiscal|financial? year", _ => new Length(1, TimeUnit.Year), n => n.Precedes("ended", "ending")),
        new("year-end", "the? {unit} 's? -? end", c => FromOther(c.Unit, 0), n => n.Contains("year", "month", "week", "quarter", "century", "decade")),
        new("August of that year", "{month} of? that|the same? year", c => new MonthFromOther(c.Month, 0)),
        new("August of the following year", "{month} of? the following|next year", c => new MonthFromOther(c.Month, 1)),
        new("August of the previous year", "{month} of? the previous|preceding year", c => new MonthFromOther(c.Month, -1)),
        new("the previous April", "the previous|preceding {month}", c => new ShiftedMonth(c.Month, -1)),
        new("the following April", "the following|next {month}", c => new ShiftedMonth(c.Month, 1)),
        new("that summer", "that|the same? {season}", c => new PartFromOther(c.Season, 0), n => n.Contains("that", "same") && SeasonNeighbours.IsNotName(n)),
        new("the following spring", "the following|next {season}", c => new PartFromOther(c.Season, 1)),
        new("the previous winter", "the previous|preceding {season}", c => new PartFromOther(c.Season, -1)),
        new("at that time", "that|this time", _ => new Same(), n => n.Follows("at", "by", "around", "about", "during", "before", "until", "since", "from", "of")),
        new("at the same time", "the same time", _ => new Same(), n => n.Follows("at", "around", "about") && !n.Before.IsCapitalised && !n.After.IsMark(',')),
        new("this period", "this|that period", _ => new Same()),
        new("on this day", "this day", _ => new FromOther(TimeUnit.Day, 0), n => n.Follows("on", "to", "until", "from")),

        // Company reports and the like.
        new("the latest quarter", "the latest fiscal? quarter|period", _ => new Reported(0)),
        new("the quarter", "the fiscal? quarter", _ => new Reported(0), n => !n.IsCompounded && !n.Precedes("of", "point", "final", "finals")),
        new("the year-earlier quarter", "the? same|comparable|corresponding? year - earlier|ago fiscal? {ordinal}? -? quarter|period", _ => new Reported(-1)),
        new("the year-earlier", "the? year - earlier|ago", _ => new Reported(-1)),
        new("the corresponding period last year", "the? same|comparable|corresponding quarter|period last year", _ => new Reported(-1)),
        new("last year's quarter", "last year 's quarter|period", _ => new Reported(-1)),
        new("the quarter a year ago", "the quarter|period a year earlier|ago", _ => new Reported(-1)),
        new("the year", "the {unit}", c => c.Unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week ? new TheUnit(c.Unit) : null, n => UnitNeighbours.StandsAlone(n) && !n.Last.IsCapitalised),
        new("the fiscal year", "the latest? full? fiscal|financial|calendar? year", _ => new TheUnit(TimeUnit.Year), n => n.Contains("fiscal", "financial", "calendar", "full", "latest")),
        new("the rest of the century", "the rest of the|that|this {unit}", c => c.Unit >= TimeUnit.Day ? new TheUnit(c.Unit) : null, UnitNeighbours.StandsAlone),
        new("the end of the year", "the? {endword} of the {unit}", c => c.Unit >= TimeUnit.Day ? new TheUnit(c.Unit) : null, n => UnitNeighbours.StandsAlone(n) && (!n.Last.Is("day") || n.Follows("by", "until", "before"))),
    ];

    private static FromOther? FromOther(TimeUnit unit, int steps) => unit < TimeUnit.Day ? null : new FromOther(unit, steps);

    private static TimeValue FromOther(Captures c, int sign) =>
        c.Unit < TimeUnit.Day ? new Length(c.Number, c.Unit)
        : c.Number is { } n && n == Math.Floor(n) && n <= 10_000 ? new FromOther(c.Unit, sign * (int)n) : new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
}
