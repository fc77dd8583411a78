using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>The world file's head: everything but the messages, which follow as they were written.</summary>
internal sealed record WorldState
{
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    /// <summary>The number of the last journal line this snapshot contains.</summary>
    public long Sequence { get; init; }

    public ulong LastId { get; init; }

    /// <summary>Where files were addressed when this was written; a server elsewhere rewrites it.</summary>
    public string PublicBase { get; init; } = "";

    public required AppIdentity App { get; init; }

    public required SetupFacts Setup { get; init; }

    public required IReadOnlyList<User> Users { get; init; }

    public required IReadOnlyList<Guild> Guilds { get; init; }

    public required IReadOnlyList<Channel> Channels { get; init; }

    public required IReadOnlyList<ApplicationCommand> Commands { get; init; }

    public required IReadOnlyList<NonceMemory.Entry> Nonces { get; init; }

    public IReadOnlyList<ScheduledEvent> Events { get; init; } = [];

    public IReadOnlyList<CommandPermissions> CommandPermissions { get; init; } = [];

    public static JsonSerializerOptions Spelling { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        IgnoreReadOnlyProperties = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static WorldState Of(World world, long sequence) => new()
    {
        Sequence = sequence,
        LastId = world.LastId,
        PublicBase = world.PublicBase,
        App = world.App,
        Setup = world.Setup,
        Users = [.. world.Users.Values],
        Guilds = [.. world.Guilds.Values],
        Channels = [.. world.Channels.Values],
        Commands = [.. world.Commands.All],
        Nonces = [.. world.Nonces.Remembered],
        Events = [.. world.Events.Values],
        CommandPermissions = [.. world.Commands.AllPermissions],
    };

    public void Fill(World world)
    {
        world.LastId = LastId;
        world.App = App;
        world.Setup = Setup;
        foreach (var user in Users)
            world.Users[user.Id] = user;
        foreach (var guild in Guilds)
            world.Guilds[guild.Id] = guild;
        foreach (var channel in Channels)
            world.Channels[channel.Id] = channel;
        world.Commands.ReplaceAll(Commands);
        foreach (var scheduled in Events)
            world.Events[scheduled.Id] = scheduled;
        foreach (var permissions in CommandPermissions)
            world.Commands.Permit(permissions);
        foreach (var nonce in Nonces)
            world.Nonces.Remember(nonce.Author, nonce.Nonce, nonce.ChannelId, nonce.MessageId, nonce.At);
    }
}
