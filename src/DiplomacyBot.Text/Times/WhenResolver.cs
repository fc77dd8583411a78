using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times;

/// <summary>Puts a typed moment against the present one.</summary>
internal static class WhenResolver
{
    public static WhenReading Resolve(WhenValue value, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        switch (value)
        {
            case WhenValue.Delay(var span):
                return new WhenReading.FromNow(span);

            case WhenValue.InCalendar(var days, var months, var clock):
                if (days > DateOnly.MaxValue.DayNumber - today.DayNumber || months > (9_999 - today.Year - 1) * 12)
                {
                    return new WhenReading.Impossible(WhenProblem.BeyondCalendar);
                }

                var day = today.AddMonths(months).AddDays(days);
                return clock is null ? new WhenReading.AtLocal(day.ToDateTime(TimeOnly.FromDateTime(now))) : Future(Times(day, clock), now);

            case WhenValue.DayAhead(var days, var clock):
                return Future(Times(today.AddDays(days), clock), now);

            case WhenValue.Weekday(var weekday, var next, var clock):
                return Future([.. Weekdays(today, weekday, next).SelectMany(d => Times(d, clock))], now);

            case WhenValue.Clocked(var clock):
                var soon = Times(today, clock).Concat(Times(today.AddDays(1), clock)).Where(t => t > now).ToList();
                // "at 9": the next two times the clock shows it; "18:30": the next one.
                return Future([.. soon.Take(clock.MayBeAfternoon ? 2 : 1)], now);

            case WhenValue.Date(var year, var month, var dayOfMonth, var clock):
                return InYear(year, month, dayOfMonth, clock, now);

            case WhenValue.Slashed(var first, var second, var year, var clock):
                var dates = PublicationDate.Slashed(first, second, year);
                return dates.Count == 0
                    ? new WhenReading.Impossible(WhenProblem.NoSuchDay)
                    : Future([.. dates.SelectMany(d => Times(d, clock))], now);

            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "No reading is known for this kind of value; add it here.");
        }
    }

    /// <summary>Keeps what is still to come: one moment, several, or none.</summary>
    public static WhenReading Future(IReadOnlyList<DateTime> moments, DateTime now)
    {
        var ahead = moments.Where(moment => moment > now).Distinct().Select(moment => new WhenReading.AtLocal(moment)).ToList();
        return ahead.Count switch
        {
            0 => new WhenReading.Impossible(WhenProblem.Over),
            1 => ahead[0],
            _ => new WhenReading.Ambiguous(ahead),
        };
    }

    private static WhenReading InYear(int? year, int month, int day, TimeOfDay? clock, DateTime now)
    {
        // Without a year: this one, or the next one that has the day still ahead (29 February waits for a leap year).
        var years = year is { } given ? Enumerable.Range(given, 1) : Enumerable.Range(now.Year, Math.Min(9, 10_000 - now.Year));
        var days = years.Where(y => day <= DateTime.DaysInMonth(y, month)).Select(y => new DateOnly(y, month, day)).ToList();
        if (days.Count == 0)
        {
            return new WhenReading.Impossible(WhenProblem.NoSuchDay);
        }

        var first = days.Select(d => Times(d, clock)).FirstOrDefault(times => times.Any(t => t > now));
        return Future(first ?? [], now);
    }

    // "next friday" said on a Wednesday: the one of next week, or the coming one; on a Friday or after it both are one.
    private static IEnumerable<DateOnly> Weekdays(DateOnly today, DayOfWeek weekday, bool next)
    {
        var coming = today.AddDays((((int)weekday - (int)today.DayOfWeek) + 7) % 7);
        if (!next)
        {
            // Today's own weekday: today if the time is still ahead, or in a week.
            return coming == today ? [today, today.AddDays(7)] : [coming];
        }

        var monday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        var inNextWeek = monday.AddDays(((int)weekday + 6) % 7);
        return coming == inNextWeek || coming == today ? [inNextWeek] : [inNextWeek, coming];
    }

    private static List<DateTime> Times(DateOnly day, TimeOfDay? clock)
    {
        if (clock is not { } time)
        {
            return [day.ToDateTime(When.DefaultTime)];
        }

        var moment = day.ToDateTime(new TimeOnly(time.Hour, time.Minute));
        if (!time.MayBeAfternoon)
        {
            return [moment];
        }

        // "at 9" is nine in the morning or in the evening; "at 12" noon or midnight.
        return time.Hour == 12 ? [moment, day.ToDateTime(new TimeOnly(0, time.Minute))] : [moment, moment.AddHours(12)];
    }
}
