using System.Globalization;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Reads the program's arguments.</summary>
internal static class CommandLine
{
    public const string Usage = """
        A local Discord for bots.
          --url URL                  where to listen (default http://127.0.0.1:5080)
          --world FILE               where the world is kept (default data/sandbox-world.json; with --town only in memory)
          --town FILE                a first world from this file (YAML) instead of the usual one; see tests/DiscordJsBot/town.yml
          --clock MOMENT             the civil clock stands there, as 2026-12-01T09:00:00Z, and is moved by POST /sandbox/control/clock
          --events SEED|in-order     the order of events as on Discord (held back, swapped, repeated) from this seed (default: a new one), or none
          --allow INTENTS            privileged intents that are switched on: content, members, presences (with commas)
          --log FILE                 log there as well
          --exit-when-alone SECONDS  end so long after the last bot has left; log to the file only, ignore Ctrl+C
          --exit-with-input          end when standard input ends: whoever started this is gone
          --no-rate-limits           for measuring: no rate limits, identify as often as you like
          --public                   listen beyond this computer (anybody who reaches it may act as anybody)
        """;

    /// <returns>The options, or what is wrong.</returns>
    public static (SandboxOptions? Options, string? Problem) Read(IReadOnlyList<string> args)
    {
        var options = new SandboxOptions();
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--no-rate-limits":
                    options = options with { RateLimits = false };
                    continue;
                case "--exit-with-input":
                    options = options with { ExitWithInput = true };
                    continue;
                case "--public":
                    options = options with { Public = true };
                    continue;
                case "--url" when Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp:
                    options = options with { Url = url };
                    break;
                case "--world" when value is not null:
                    options = options with { WorldPath = value };
                    break;
                case "--town" when value is not null:
                    options = options with { TownPath = value };
                    break;
                case "--clock" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year is >= 2016 and < 2100:
                    options = options with { ClockStandsAt = moment };
                    break;
                case "--events" when value == "in-order":
                    options = options with { EventSeed = null };
                    break;
                case "--events" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    options = options with { EventSeed = seed };
                    break;
                case "--allow" when AllowedIntents(value) is { } flags:
                    options = options with { ApplicationFlags = flags };
                    break;
                case "--log" when value is not null:
                    options = options with { LogPath = value };
                    break;
                case "--exit-when-alone" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    options = options with { ExitWhenAlone = TimeSpan.FromSeconds(seconds) };
                    break;
                default:
                    return (null, $"Not understood: {args[i]} {value}".TrimEnd());
            }

            i++;
        }

        // A town is a description to start from anew; a world of one's own is something to come back to.
        if (options.TownPath is null)
            options = options with { WorldPath = options.WorldPath ?? Path.Combine("data", "sandbox-world.json") };
        if (!options.Public && !options.Url.IsLoopback)
            return (null, $"{options.Url} is not on this computer. The sandbox has no passwords: anybody who reaches it may act as anybody. Add --public if you want that.");
        if (options.ExitWhenAlone is not null)
            options = options with { Quiet = true, LogPath = options.LogPath ?? Path.ChangeExtension(options.WorldPath ?? options.TownPath!, ".log") };
        return (options, null);
    }

    /// <summary>The application flags of a small bot that was allowed these privileged intents.</summary>
    private static int? AllowedIntents(string? names)
    {
        var flags = 0;
        foreach (var name in names?.Split(',') ?? [])
        {
            var bit = name switch { "content" => 1 << 19, "members" => 1 << 15, "presences" => 1 << 13, _ => 0 };
            if (bit == 0)
                return null;
            flags |= bit;
        }

        return flags == 0 ? null : flags;
    }
}
