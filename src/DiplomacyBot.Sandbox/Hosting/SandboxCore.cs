using System.Globalization;
using DiplomacyBot.Sandbox.Commands;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.People;
using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>The parts of one sandbox, joined.</summary>
internal sealed class SandboxCore : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private (long Second, string Text) date;
    private CivilEvents? civilEvents;

    public SandboxCore(SandboxOptions options, World world, ILoggerFactory loggers)
    {
        Options = options;
        World = world;
        PoolWork = new PoolWork(loggers.CreateLogger<PoolWork>());
        RateLimits = new RateLimits(options.WireClock, options.RateLimits);
        DailyCreates = new DailyCreates(options.WireClock, options.RateLimits);
        Live = new LiveHub(this);
        Gateway = new GatewayHub(this, loggers.CreateLogger<GatewayHub>());
        Interactions = new InteractionDesk(this);
        Practice = new PracticeDesk(this, options.Practice, loggers.CreateLogger<PracticeDesk>(), stopping.Token);
    }

    public SandboxOptions Options { get; }

    public PracticeDesk Practice { get; }

    public World World { get; }

    public PoolWork PoolWork { get; }

    public WireFaults Faults { get; } = new();

    public RequestLog Requests { get; } = new();

    public Happenings Transcript { get; } = new();

    public Traffic Traffic { get; } = new();

    public RateLimits RateLimits { get; }

    public DailyCreates DailyCreates { get; }

    public LiveHub Live { get; }

    public GatewayHub Gateway { get; }

    public InteractionDesk Interactions { get; }

    /// <summary>Where bots connect, without a slash at the end.</summary>
    public string GatewayUrl => "ws" + World.PublicBase["http".Length..] + "/gateway";

    /// <summary>The Date header: the civil clock's, so that a bot can compare its own with it.</summary>
    public string HttpDate
    {
        get
        {
            var now = World.Now;
            var known = date;
            if (known.Second != now.ToUnixTimeSeconds() || known.Text is null)
                date = known = (now.ToUnixTimeSeconds(), now.ToString("R", CultureInfo.InvariantCulture));
            return known.Text;
        }
    }

    /// <summary>From here on what happens in the world reaches the gateway and the page.</summary>
    public void Connect()
    {
        World.Happened += new GatewayFeed(World, Gateway).OnHappened;
        World.Happened += new StateFeed(World, Gateway).OnHappened;
        World.Happened += new LiveFeed(World, Live).OnHappened;
        civilEvents = new CivilEvents(World, PoolWork);
    }

    public void Dispose()
    {
        stopping.Cancel();
        civilEvents?.Dispose();
        Interactions.Dispose();
        Gateway.Dispose();
        stopping.Dispose();
    }
}
