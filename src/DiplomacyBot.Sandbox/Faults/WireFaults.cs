using System.Collections.Immutable;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>What tests make go wrong on the wire. Off by default.</summary>
internal sealed class WireFaults
{
    private Func<WireRequest, RestFault?>? hook;
    private ImmutableArray<FaultRule> rules = [];

    /// <summary>Asked for every REST request of the bot; null = nothing goes wrong. A hook set here comes before the rules.</summary>
    public Func<WireRequest, RestFault?>? OnRequest
    {
        get => rules.IsEmpty ? hook : Ask;
        set => hook = value;
    }

    /// <summary>Heartbeats go unanswered.</summary>
    public bool WithholdAcks { get; set; }

    /// <summary>The next so many connections get op 7 in place of Hello.</summary>
    public int ReconnectsBeforeHello { get; set; }

    /// <summary>Every dispatch is sent twice, with the same sequence number.</summary>
    public bool RepeatDispatches { get; set; }

    /// <summary>Adds what the control route asked for.</summary>
    public void Add(FaultRule rule) => ImmutableInterlocked.Update(ref rules, static (old, added) => old.RemoveAll(known => known.IsSpent).Add(added), rule);

    /// <summary>The wire is whole again.</summary>
    public void Clear()
    {
        (hook, rules) = (null, []);
        (WithholdAcks, ReconnectsBeforeHello, RepeatDispatches) = (false, 0, false);
    }

    private RestFault? Ask(WireRequest request)
    {
        if (hook?.Invoke(request) is { } fault)
            return fault;
        foreach (var rule in rules)
        {
            if (rule.For(request) is { } found)
                return found;
        }

        return null;
    }
}
