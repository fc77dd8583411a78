namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Waits until nothing is in flight: no request, no event held back, no interaction without its answer, and each bot has read what was sent to it.</summary>
internal static class Settling
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <returns>Null, or what still was in flight when patience ended.</returns>
    public static async Task<string?> WaitAsync(SandboxCore core, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var looking = new PeriodicTimer(Look);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        Dictionary<Gateway.GatewayConnection, long>? asked = null;
        while (true)
        {
            core.Gateway.Events.ReleaseAll();
            var busy = Busy(core);
            if (busy is null)
            {
                // A bot answers op 1 at once, and reads in order: its beat says that it has seen everything before.
                if (asked is not null && HaveBeaten(core, asked))
                    return null;
                asked ??= Ask(core);
                busy = "a bot has not answered op 1";
            }
            else
            {
                asked = null;
            }

            if (System.Diagnostics.Stopwatch.GetElapsedTime(began) > patience)
                return busy;
            await looking.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static string? Busy(SandboxCore core)
    {
        if (core.Traffic.InProgress is > 0 and var requests)
            return $"{requests} requests";
        lock (core.World.Gate)
        {
            if (core.Interactions.InFlight > 0)
                return $"{core.Interactions.InFlight} interactions without an answer";
            return core.Interactions.Thinking is > 0 and var thinking ? $"{thinking} deferred interactions without their content" : null;
        }
    }

    private static Dictionary<Gateway.GatewayConnection, long> Ask(SandboxCore core)
    {
        lock (core.World.Gate)
        {
            var beats = core.Gateway.Connected.ToDictionary(connection => connection, connection => connection.Beats);
            foreach (var connection in beats.Keys)
                connection.Send(Gateway.Frames.HeartbeatPlease);
            return beats;
        }
    }

    private static bool HaveBeaten(SandboxCore core, Dictionary<Gateway.GatewayConnection, long> asked)
    {
        lock (core.World.Gate)
            return core.Gateway.Connected.All(connection => asked.TryGetValue(connection, out var before) && connection.Beats > before);
    }
}
