using DiplomacyBot.Sandbox.People.Practice;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>How a sandbox runs. The defaults are those of the program without arguments, but for the world, which is then in memory only.</summary>
internal sealed record SandboxOptions
{
    public static Uri DefaultUrl { get; } = new("http://127.0.0.1:5080");

    /// <summary>Where to listen; port 0 = any free one.</summary>
    public Uri Url { get; init; } = DefaultUrl;

    /// <summary>The world file; null = in memory, gone with the process.</summary>
    public string? WorldPath { get; init; }

    /// <summary>A description of the first world (YAML); null = the usual one. Read only where there is no world yet.</summary>
    public string? TownPath { get; init; }

    /// <summary>Where the program's civil clock stands until it is moved by hand; null = it runs with the computer's.</summary>
    public DateTimeOffset? ClockStandsAt { get; init; }

    /// <summary>Rate limits of routes, of the whole bot, and of identifying. Off for benchmarks and kill tests.</summary>
    public bool RateLimits { get; init; } = true;

    /// <summary>Listen beyond this computer.</summary>
    public bool Public { get; init; }

    /// <summary>End when no bot has been connected for so long; null = run on.</summary>
    public TimeSpan? ExitWhenAlone { get; init; }

    /// <summary>End when standard input does.</summary>
    public bool ExitWithInput { get; init; }

    /// <summary>What practice members do.</summary>
    public PracticePlan Practice { get; init; } = PracticePlan.Default;

    /// <summary>How long a nonce is remembered (civil clock). Discord says "the past few minutes".</summary>
    public TimeSpan NonceWindow { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many identifies a day before the token is reset.</summary>
    public int IdentifiesPerDay { get; init; } = 1000;

    /// <summary>How many shards may identify within 5 s, by the rest of their id; a small bot gets 1.</summary>
    public int IdentifyConcurrency { get; init; } = 1;

    /// <summary>A shard with more guilds than this is closed with 4011.</summary>
    public int MostGuildsPerShard { get; init; } = 2500;

    /// <summary>What the order of events follows from: held back past their reply, swapped, repeated, as on Discord. Null = at once, in order, once.</summary>
    public int? EventSeed { get; init; } = NewSeed();

    /// <summary>The heartbeat interval told in Hello.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41250);

    /// <summary>Application flags: bits 18/19 allow MESSAGE_CONTENT, 14/15 GUILD_MEMBERS, 12/13 GUILD_PRESENCES.</summary>
    public int ApplicationFlags { get; init; }

    /// <summary>The app is added by people for themselves only, by no server (row 59).</summary>
    public bool UserInstallOnly { get; init; }

    /// <summary>Where log lines go in addition to the console; null = console only.</summary>
    public string? LogPath { get; init; }

    /// <summary>Log nothing to the console.</summary>
    public bool Quiet { get; init; }

    /// <summary>The clock of the 3 seconds, heartbeats and rate limits. Real, but in unit tests.</summary>
    public TimeProvider WireClock { get; init; } = TimeProvider.System;

    /// <summary>Another order for each run; whoever prints it can have it again.</summary>
    public static int NewSeed() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, 1_000_000);
}
