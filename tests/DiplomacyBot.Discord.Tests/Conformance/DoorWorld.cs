using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>Some Discord with one guild in it, an implementation of the two doors connected to it, and a person who acts there.</summary>
public abstract class DoorWorld : IAsyncDisposable
{
    /// <summary>The acting door under test.</summary>
    public abstract IDiscordActions Actions { get; }

    /// <summary>The handing-in door under test, not yet running.</summary>
    public abstract IDiscordFeed Feed { get; }

    public abstract Snowflake Guild { get; }

    /// <summary>A text channel in which the bot and the person may write.</summary>
    public abstract Snowflake Channel { get; }

    /// <summary>An announcement channel in which the bot may write.</summary>
    public abstract Snowflake News { get; }

    /// <summary>Somebody runs a registered command; options are (name, value) and the focused one's value is what was typed.</summary>
    public abstract Task RunAsync(Snowflake command, string path, IReadOnlyDictionary<string, string> options, CancellationToken cancellationToken);

    /// <summary>Somebody types an option of a registered command and waits for suggestions.</summary>
    public abstract Task<IReadOnlyList<CommandChoice>> TypeAsync(Snowflake command, string path, string option, string typed, CancellationToken cancellationToken);

    /// <summary>Somebody taps a button, or chooses values from a select.</summary>
    public abstract Task TapAsync(SeenMessage message, string customId, IReadOnlyList<string> values, CancellationToken cancellationToken);

    /// <summary>Waits until a form opens for that person, fills it in and submits it.</summary>
    public abstract Task SubmitAsync(IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken);

    /// <summary>Sends a file with the only option, of a command that takes one.</summary>
    public abstract Task SendFileAsync(Snowflake command, string path, string option, byte[] file, CancellationToken cancellationToken);

    /// <summary>Waits until that person sees a message like this.</summary>
    public abstract Task<SeenMessage> SeesAsync(Func<SeenMessage, bool> wanted, CancellationToken cancellationToken);

    /// <summary>Cuts the bot's connection.</summary>
    public abstract void Cut();

    /// <summary>What was sent that Discord's contract does not allow.</summary>
    public abstract IReadOnlyList<string> Complaints { get; }

    public abstract ValueTask DisposeAsync();

    internal RecordingReceiver Receiver { get; } = new();
}
