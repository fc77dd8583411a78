using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.EndToEnd.Tests.Killing;

/// <summary>A sandbox in this process, and beside it a bot that is killed again and again.</summary>
internal sealed class KillTown : IAsyncDisposable
{
    private readonly Workshop workshop = new();
    private readonly SandboxServer sandbox;
    private readonly HttpClient http;
    private readonly List<Person> people = [];
    private readonly Random random;
    private readonly Func<WireRequest, bool> target;
    private readonly Lock gate = new();
    private HostProcess? host;
    private int untilKill;
    private bool onlyTarget;

    private KillTown(SandboxServer sandbox, FakeTimeProvider clock, Func<WireRequest, bool> target, int seed)
    {
        this.target = target;
        this.sandbox = sandbox;
        Clock = clock;
        random = new Random(seed);
        http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = sandbox.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        sandbox.Faults.OnRequest = FaultOf;
    }

    public FakeTimeProvider Clock { get; }

    public Transcript Transcript { get; } = new();

    public SandboxServer Sandbox => sandbox;

    public int Kills { get; private set; }

    /// <summary>Chooses with the seed that is printed.</summary>
    public int Next(int below)
    {
        lock (gate)
        {
            return random.Next(below);
        }
    }

    /// <param name="target">The requests that the promise is about.</param>
    /// <param name="seed">Of every choice.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<KillTown> OpenAsync(Func<WireRequest, bool> target, int seed, CancellationToken cancellationToken)
    {
        var clock = new FakeTimeProvider(SandboxTown.Opening);
        var options = new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true, RateLimits = false };
        return new KillTown(await SandboxServer.StartAsync(options, clock, cancellationToken), clock, target, seed);
    }

    public async Task<Person> JoinAsync(string name, CancellationToken cancellationToken)
    {
        var person = await Person.JoinAsync(http, name, Transcript, cancellationToken);
        people.Add(person);
        return person;
    }

    public void AddMember(string name) => sandbox.World.AddMember(name);

    /// <summary>Starts the bot in the place of one that is gone, and waits until it is ready.</summary>
    /// <param name="killWithin">It is killed at one of so many requests to come; 0 = it is left alone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where it was killed before it was ready.</returns>
    public async Task<HostProcess?> StartAsync(int killWithin, CancellationToken cancellationToken)
    {
        await EndHostAsync();
        HostProcess started;
        lock (gate)
        {
            untilKill = killWithin == 0 ? 0 : 1 + random.Next(killWithin);
            // Half of the time anything may be hit, half of the time only what the promise is about.
            onlyTarget = random.Next(2) == 0;
            host = started = HostProcess.Start(sandbox.BaseAddress, workshop, Clock.GetUtcNow(), Transcript);
        }
        var isReady = await started.ReadyAsync(cancellationToken);
        return isReady || started.WasKilled ? (isReady ? started : null) : throw new InvalidOperationException("The bot ended by itself before it was ready.");
    }

    /// <summary>Opens the bot's database, for reading only.</summary>
    public BotDb OpenDatabase()
    {
        var options = new DbContextOptionsBuilder<BotDb>();
        options.UseBotDatabase(new SqliteConnectionStringBuilder { DataSource = workshop.DatabasePath, Pooling = false }.ToString());
        return new BotDb(options.Options);
    }

    public async Task EndHostAsync()
    {
        if (host is { } ending)
        {
            await ending.DisposeAsync();
            host = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }
        await EndHostAsync();
        http.Dispose();
        await sandbox.DisposeAsync();
        workshop.Dispose();
    }

    // The moments that matter lie around what the bot sends: before it arrives, after it was carried out and before the bot knows, and
    // just after, while the bot writes down what it has learnt.
    private RestFault? FaultOf(WireRequest request)
    {
        if (request.Method != "POST")
        {
            return null;
        }
        lock (gate)
        {
            if (untilKill == 0 || (onlyTarget && !target(request)) || --untilKill > 0 || host is not { } victim)
            {
                return null;
            }
            Kills++;
            var moment = random.Next(4);
            Transcript.Add($"-- killed {moment switch { 0 => "before a request was carried out", 1 or 2 => "after it, before the reply", _ => "about when the reply came" }}: {request.Path[..Math.Min(24, request.Path.Length)]}");
            // Elsewhere, since the killed one must not be waited for under the lock.
            _ = Task.Run(victim.Kill);
            return moment switch
            {
                0 => new RestFault { Until = victim.Exited, Cut = true },
                1 or 2 => new RestFault { Until = victim.Exited, Cut = true, AfterWork = true },
                _ => null,
            };
        }
    }
}
