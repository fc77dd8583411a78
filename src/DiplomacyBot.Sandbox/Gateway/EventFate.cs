namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>When an event goes out, seen from the request that caused it.</summary>
internal enum EventFate
{
    /// <summary>At once: mostly before the reply.</summary>
    AtOnce,

    /// <summary>Not before the reply has been written.</summary>
    AfterReply,

    /// <summary>Only after the event that follows it.</summary>
    AfterNext,

    /// <summary>Twice, as two events with two sequence numbers.</summary>
    Twice,
}
