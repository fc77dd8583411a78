using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>Which requests of the bot go wrong, how, and how often: what the control route takes.</summary>
/// <param name="method">In capitals; null = any.</param>
/// <param name="path">Segments below /api/v10, <c>*</c> = any one segment, <c>**</c> at the end = any rest.</param>
/// <param name="skip">How many fitting requests pass first.</param>
/// <param name="times">How many go wrong then.</param>
/// <param name="make">What goes wrong.</param>
internal sealed class FaultRule(string? method, string path, int skip, int times, Func<RestFault> make)
{
    private readonly string[] segments = path.Trim('/').Split('/');
    private readonly Lock gate = new();
    private int seen;

    public bool IsSpent
    {
        get
        {
            lock (gate)
                return seen >= skip + times;
        }
    }

    public RestFault? For(WireRequest request)
    {
        if ((method is not null && method != request.Method) || !Fits(request.Path.Trim('/').Split('/')))
            return null;
        lock (gate)
            return seen++ >= skip && seen <= skip + times ? make() : null;
    }

    /// <returns>The rule, or what is wrong with it.</returns>
    public static (FaultRule? Rule, string? Problem) Read(JsonElement json, TimeProvider wireClock)
    {
        if (json.Text("path") is not { } path)
            return (null, "path: missing; for example \"/channels/*/messages\" or \"/**\".");
        var (skip, times) = (json.Has("skip") ? json.Number("skip") ?? -1 : 0, json.Has("times") ? json.Number("times") ?? -1 : 1);
        if (skip < 0 || times < 1)
            return (null, "skip and times: whole numbers from 0 and from 1.");
        var after = json.Flag("after_work");
        var seconds = TimeSpan.FromSeconds(json.Member("seconds") is { ValueKind: JsonValueKind.Number } given ? Math.Clamp(given.GetDouble(), 0, 3600) : 1);
        var (status, global) = (json.Has("status") ? json.Number("status") ?? 0 : 502, json.Flag("global"));
        Func<RestFault>? make = json.Text("do") switch
        {
            "error" when status is >= 500 and <= 599 => () => RestFault.ServerError(status, after),
            "limit" => () => RestFault.TooManyRequests(seconds, global),
            "cut" => () => RestFault.CutConnection(after),
            "delay" => () => RestFault.Delay(Task.Delay(seconds, wireClock), after),
            _ => null,
        };
        return make is null
            ? (null, "do: \"error\" (status 500-599), \"limit\" (seconds, global), \"cut\" or \"delay\" (seconds); each but limit takes after_work.")
            : (new FaultRule(json.Text("method")?.ToUpperInvariant(), path, skip, times, make), null);
    }

    private bool Fits(string[] asked)
    {
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == "**")
                return true;
            if (i >= asked.Length || (segments[i] != "*" && !segments[i].Equals(asked[i], StringComparison.OrdinalIgnoreCase)))
                return false;
        }

        return asked.Length == segments.Length;
    }
}
