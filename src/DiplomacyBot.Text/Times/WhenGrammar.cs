using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.WhenValue;

namespace DiplomacyBot.Text.Times;

/// <summary>The grammar of the moments that moderators type. It shares words, numbers and slots with the grammar of articles, but looks ahead.</summary>
internal static class WhenGrammar
{
    /// <summary>The grammar, ready for matching; the whole input, commas left out, must be read by one rule.</summary>
    public static TimeGrammar<WhenValue> Shared { get; } = new(
    [
        // Without a wall clock.
        new("in 20 minutes", "in {number} {unit} time?", c => Delayed(c, null)),
        new("20 minutes from now", "{number} {unit} from now", c => Delayed(c, null)),
        new("20 min", "{number} {unit}", c => c.Unit < TimeUnit.Day ? Delayed(c, null) : null),
        new("in 3 days at 9am", "in {number} {unit} at? {clock}", c => c.Unit >= TimeUnit.Day ? Delayed(c, c.Clock) : null),
        new("3 days from now at 9am", "{number} {unit} from now at? {clock}", c => c.Unit >= TimeUnit.Day ? Delayed(c, c.Clock) : null),

        // Days near today, the time after or before.
        new("today at 17:00", "today at? {clock}", c => new DayAhead(0, c.Clock)),
        new("17:00 today", "at? {clock} today", c => new DayAhead(0, c.Clock)),
        new("tonight 8pm", "tonight at? {clock}", c => new DayAhead(0, Evening(c.Clock))),
        new("8pm tonight", "at? {clock} tonight", c => new DayAhead(0, Evening(c.Clock))),
        new("tomorrow", "tomorrow", _ => new DayAhead(1, null)),
        new("tomorrow 9am", "tomorrow at? {clock}", c => new DayAhead(1, c.Clock)),
        new("9am tomorrow", "at? {clock} tomorrow", c => new DayAhead(1, c.Clock)),
        new("the day after tomorrow", "the? day after tomorrow", _ => new DayAhead(2, null)),
        new("day after tomorrow 9am", "the? day after tomorrow at? {clock}", c => new DayAhead(2, c.Clock)),

        // Weekdays.
        new("friday", "on? this|coming? {weekday}", c => new Weekday(c.Weekday, false, null)),
        new("friday 9:30pm", "on? this|coming? {weekday} at? {clock}", c => new Weekday(c.Weekday, false, c.Clock)),
        new("9:30pm on friday", "at? {clock} on? this|coming? {weekday}", c => new Weekday(c.Weekday, false, c.Clock)),
        new("next monday", "next {weekday}", c => new Weekday(c.Weekday, true, null)),
        new("next monday 18:30", "next {weekday} at? {clock}", c => new Weekday(c.Weekday, true, c.Clock)),
        new("18:30 next monday", "at? {clock} next {weekday}", c => new Weekday(c.Weekday, true, c.Clock)),

        // Dates.
        new("2026-12-01", "{year} - {monthnumber} - {day}", c => new Date(c.Year, c.Month, c.Day, null)),
        new("2026-12-01 09:00", "{year} - {monthnumber} - {day} at? {clock}", c => new Date(c.Year, c.Month, c.Day, c.Clock)),
        new("1 dec 2026", "on? {weekday}? the? {day} of? {month} {year}", c => new Date(c.Year, c.Month, c.Day, null)),
        new("1 dec 2026 9am", "on? {weekday}? the? {day} of? {month} {year} at? {clock}", c => new Date(c.Year, c.Month, c.Day, c.Clock)),
        new("1 dec", "on? {weekday}? the? {day} of? {month}", c => new Date(null, c.Month, c.Day, null)),
        new("1 dec 9am", "on? {weekday}? the? {day} of? {month} at? {clock}", c => new Date(null, c.Month, c.Day, c.Clock)),
        new("Dec 1 2026", "on? {weekday}? {month} the? {day} {year}", c => new Date(c.Year, c.Month, c.Day, null)),
        new("Dec 1 2026 09:00", "on? {weekday}? {month} the? {day} {year} at? {clock}", c => new Date(c.Year, c.Month, c.Day, c.Clock)),
        new("Dec 1", "on? {weekday}? {month} the? {day}", c => new Date(null, c.Month, c.Day, null)),
        new("Dec 1 at 9am", "on? {weekday}? {month} the? {day} at? {clock}", c => new Date(null, c.Month, c.Day, c.Clock)),
        new("9am on 1 dec", "at? {clock} on? {weekday}? the? {day} of? {month}", c => new Date(null, c.Month, c.Day, c.Clock)),
        new("9am on Dec 1 2026", "at? {clock} on? {weekday}? {month} the? {day} {year}", c => new Date(c.Year, c.Month, c.Day, c.Clock)),
        new("9am on 1 dec 2026", "at? {clock} on? {weekday}? the? {day} of? {month} {year}", c => new Date(c.Year, c.Month, c.Day, c.Clock)),
        new("13/12/2026", "{slashday} / {slashday} / {year}", c => new Slashed(c.Day, c.SecondDay, c.Year, null)),
        new("13/12/2026 09:00", "{slashday} / {slashday} / {year} at? {clock}", c => new Slashed(c.Day, c.SecondDay, c.Year, c.Clock)),

        // The time alone.
        new("18:30", "at? {clock}", c => new Clocked(c.Clock)),
    ], anyCase: true);

    private static WhenValue? Delayed(Captures c, TimeOfDay? clock)
    {
        if (c.Number is not { } number || number <= 0 || number > 1_000_000)
        {
            return null;
        }

        var whole = number == Math.Floor(number);
        return c.Unit switch
        {
            TimeUnit.Second => new Delay(TimeSpan.FromSeconds(number)),
            TimeUnit.Minute => new Delay(TimeSpan.FromMinutes(number)),
            TimeUnit.Hour => new Delay(TimeSpan.FromHours(number)),
            TimeUnit.Day when whole => new InCalendar((int)number, 0, clock),
            TimeUnit.Week when whole => new InCalendar((int)number * 7, 0, clock),
            TimeUnit.Fortnight when whole => new InCalendar((int)number * 14, 0, clock),
            TimeUnit.Month when whole && number <= 1_200 => new InCalendar(0, (int)number, clock),
            TimeUnit.Year when whole && number <= 100 => new InCalendar(0, (int)number * 12, clock),
            _ => null,
        };
    }

    // "tonight at 8" is in the evening.
    private static TimeOfDay Evening(TimeOfDay clock) => clock.MayBeAfternoon ? new TimeOfDay((clock.Hour % 12) + 12, clock.Minute) : clock;
}
