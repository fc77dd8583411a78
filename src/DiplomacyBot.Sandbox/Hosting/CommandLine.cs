using System.Globalization;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Reads the program's arguments.</summary>
internal static class CommandLine
{
    public const string Usage = """
        A local Discord for bots.
          --url URL                  where to listen (default http://127.0.0.1:5080)
          --world FILE               where the world is kept (default data/sandbox-world.json)
          --log FILE                 log there as well
          --exit-when-alone SECONDS  end so long after the last bot has left; log to the file only, ignore Ctrl+C
          --no-rate-limits           for measuring: no rate limits, identify as often as you like
          --public                   listen beyond this computer (anybody who reaches it may act as anybody)
        """;

    /// <returns>The options, or what is wrong.</returns>
    public static (SandboxOptions? Options, string? Problem) Read(IReadOnlyList<string> args)
    {
        var options = new SandboxOptions { WorldPath = Path.Combine("data", "sandbox-world.json") };
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--no-rate-limits":
                    options = options with { RateLimits = false };
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

        if (!options.Public && !options.Url.IsLoopback)
            return (null, $"{options.Url} is not on this computer. The sandbox has no passwords: anybody who reaches it may act as anybody. Add --public if you want that.");
        if (options.ExitWhenAlone is not null)
            options = options with { Quiet = true, LogPath = options.LogPath ?? Path.ChangeExtension(options.WorldPath!, ".log") };
        return (options, null);
    }
}
