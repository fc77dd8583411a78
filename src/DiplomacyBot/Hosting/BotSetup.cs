using DiplomacyBot.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Hosting;

/// <summary>What a bot is made from. The defaults are the product; tests bring their own clocks, settings and neighbours.</summary>
internal sealed record BotSetup
{
    /// <summary>Settings by name ("Storage:ConnectionString"); they win over the environment.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Whether environment variables and the file .env are read.</summary>
    public bool ReadsEnvironment { get; init; } = true;

    /// <summary>The clock of schedules, deadlines and seasons.</summary>
    public TimeProvider CivilClock { get; init; } = TimeProvider.System;

    /// <summary>The clock of heartbeats, the 3 seconds, retries.</summary>
    public WireClock WireClock { get; init; } = WireClock.Real;

    /// <summary>Where the line goes that says the bot is ready.</summary>
    public TextWriter Output { get; init; } = Console.Out;

    /// <summary>Where log lines go, and what stopped a start.</summary>
    public TextWriter Log { get; init; } = Console.Error;

    /// <summary>Called last, so that it can replace anything.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };
}
