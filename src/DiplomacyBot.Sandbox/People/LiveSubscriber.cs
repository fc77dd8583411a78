using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>One open window of one person. A reader that falls far behind is dropped and must load the page again.</summary>
/// <param name="person">Whose.</param>
/// <param name="take">Takes what happened, without blocking; false when the reader is too far behind.</param>
/// <param name="end">Nothing comes any more.</param>
internal sealed class LiveSubscriber(User person, Func<byte[], bool> take, Action end)
{
    public User Person => person;

    public void Tell(byte[] written)
    {
        if (!take(written))
            End();
    }

    public void End() => end();
}
