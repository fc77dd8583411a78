using System.Threading.Channels;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>One open event stream of one person. A reader that falls far behind is dropped and must load the page again.</summary>
internal sealed class LiveSubscriber(User person)
{
    private const int MostQueued = 2_000;

    private readonly Channel<byte[]> events = System.Threading.Channels.Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostQueued) { SingleReader = true });

    public User Person => person;

    public ChannelReader<byte[]> Events => events.Reader;

    public void Tell(byte[] written)
    {
        if (!events.Writer.TryWrite(written))
            events.Writer.TryComplete();
    }

    public void End() => events.Writer.TryComplete();
}
