using System.Threading.Channels;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>Takes what is handed in, for the test to look at in order.</summary>
internal sealed class RecordingReceiver : IDiscordReceiver
{
    private readonly Channel<DiscordEvent> events = System.Threading.Channels.Channel.CreateUnbounded<DiscordEvent>();

    public void Receive(DiscordEvent discordEvent) => events.Writer.TryWrite(discordEvent);

    public async Task<DiscordEvent> NextAsync() =>
        await events.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience.Time, TestContext.Current.CancellationToken);

    public async Task<T> NextAsync<T>()
        where T : DiscordEvent => Assert.IsType<T>(await NextAsync());

    /// <summary>The next event of this kind; others before it are passed over.</summary>
    public async Task<T> NextOfAsync<T>()
        where T : DiscordEvent
    {
        while (true)
        {
            if (await NextAsync() is T wanted)
                return wanted;
        }
    }
}
