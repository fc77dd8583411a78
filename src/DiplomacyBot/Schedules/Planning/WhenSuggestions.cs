using DiplomacyBot.Discord;
using DiplomacyBot.Setup;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Offers what was understood while a moderator types a time, so that a slip shows before it is sent.</summary>
internal sealed class WhenSuggestions(WhenReader reader, SettingsStore settings, TimeProvider clock)
{
    private static readonly string[] Starters = ["tomorrow 09:00", "next monday 09:00", "next friday 18:00", "in 1 hour", "in 10 minutes"];

    public async Task<IReadOnlyList<CommandChoice>> ForAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        var zone = (await settings.FindAsync(guild, cancellationToken))?.Zone;
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        if (typed.Trim().Length == 0)
        {
            return [.. Starters.SelectMany(starter => Understood(starter, zone, now).Take(1).Select(choice => choice with { Name = $"{starter}: {choice.Name}" }))];
        }
        return [.. Understood(typed, zone, now)];
    }

    private IEnumerable<CommandChoice> Understood(string typed, string? zone, Instant now) => reader.Read(typed, zone) switch
    {
        TypedTime.Moments moments => moments.All.Select(moment => new CommandChoice(MomentWording.Plain(moment, now), WhenReader.Canonical(moment))),
        // Without a zone the words are taken as they are, and the zone is asked for afterwards.
        TypedTime.NeedsZone => [new CommandChoice($"{typed.Trim()} (I shall ask which time zone)", typed.Trim())],
        TypedTime.Past past => [new CommandChoice($"{MomentWording.Plain(past.Moment, now)} is over; give a later time", typed.Trim())],
        _ => [],
    };
}
