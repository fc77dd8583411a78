namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Draws what becomes of each event: Discord promises neither their order, nor that one comes once, nor that it comes before or after a reply.</summary>
/// <param name="seed">What the draws follow from; null = every event at once, in order, once.</param>
internal sealed class EventOrder(int? seed)
{
    private readonly Random? chance = seed is { } known ? new Random(known) : null;

    /// <summary>Of sixteen events eight go out at once, four after the reply, two after the next event, two twice.</summary>
    /// <param name="inRequest">Whether a request is being served whose reply can be waited for.</param>
    public EventFate Draw(bool inRequest) => chance?.Next(16) switch
    {
        null or < 8 => EventFate.AtOnce,
        < 12 => inRequest ? EventFate.AfterReply : EventFate.AtOnce,
        < 14 => EventFate.AfterNext,
        _ => EventFate.Twice,
    };
}
