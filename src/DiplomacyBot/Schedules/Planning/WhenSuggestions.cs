using DiplomacyBot.Discord;
using DiplomacyBot.Localization;
using DiplomacyBot.Setup;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Offers what was understood while a moderator types a time, so that a slip shows before it is sent.</summary>
internal sealed class WhenSuggestions(WhenReader reader, SettingsStore settings, TimeProvider clock)
{
    private static readonly Texts Words = Texts.Of("schedules");

    public async Task<IReadOnlyList<CommandChoice>> ForAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        var zone = (await settings.FindAsync(guild, cancellationToken))?.Zone;
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        if (typed.Trim().Length == 0)
        {
            return
            [
                .. Starter("tomorrow 09:00", moment => Words.Label("start-tomorrow", ("moment", moment))),
                .. Starter("next monday 09:00", moment => Words.Label("start-monday", ("moment", moment))),
                .. Starter("next friday 18:00", moment => Words.Label("start-friday", ("moment", moment))),
                .. Starter("in 1 hour", moment => Words.Label("start-hour", ("moment", moment))),
                .. Starter("in 10 minutes", moment => Words.Label("start-minutes", ("moment", moment))),
            ];
        }
        return [.. Understood(typed, zone, now)];

        IEnumerable<CommandChoice> Starter(string words, Func<string, string> name) =>
            Understood(words, zone, now).Take(1).Select(choice => choice with { Name = name(choice.Name) });
    }

    private IEnumerable<CommandChoice> Understood(string typed, string? zone, Instant now) => reader.Read(typed, zone) switch
    {
        TypedTime.Moments moments => moments.All.Select(moment => new CommandChoice(MomentWording.Plain(moment, now), WhenReader.Canonical(moment))),
        // Without a zone the words are taken as they are, and the zone is asked for afterwards.
        TypedTime.NeedsZone => [new CommandChoice(Words.Label("ask-zone-later", ("typed", typed.Trim())), typed.Trim())],
        TypedTime.Past past => [new CommandChoice(Words.Label("over-give-later", ("moment", MomentWording.Plain(past.Moment, now))), typed.Trim())],
        _ => [],
    };
}
