namespace DiplomacyBot.Sandbox.Commands;

/// <summary>200 new commands a day, for the global scope and for each guild (row 43; wire clock).</summary>
internal sealed class DailyCreates(TimeProvider clock, bool enabled)
{
    private const int PerDay = 200;
    private readonly Dictionary<ulong, (DateTimeOffset EndsAt, int Used)> days = [];

    public bool Take(ulong? guild, int count)
    {
        if (!enabled || count == 0)
            return true;
        var now = clock.GetUtcNow();
        var day = days.GetValueOrDefault(guild ?? 0);
        if (day.EndsAt <= now)
            day = (now.AddDays(1), 0);
        if (day.Used + count > PerDay)
            return false;
        days[guild ?? 0] = day with { Used = day.Used + count };
        return true;
    }
}
