namespace DiplomacyBot.Sandbox.Faults;

/// <summary>What tests make go wrong on the wire. Off by default.</summary>
internal sealed class WireFaults
{
    /// <summary>Asked for every REST request of the bot; null = nothing goes wrong.</summary>
    public Func<WireRequest, RestFault?>? OnRequest { get; set; }

    /// <summary>Heartbeats go unanswered.</summary>
    public bool WithholdAcks { get; set; }

    /// <summary>The next so many connections get op 7 in place of Hello.</summary>
    public int ReconnectsBeforeHello { get; set; }

    /// <summary>Every dispatch is sent twice, with the same sequence number.</summary>
    public bool RepeatDispatches { get; set; }
}
