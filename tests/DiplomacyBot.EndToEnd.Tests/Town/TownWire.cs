using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>Breaks the line between the bot and the town, in the ways lines break.</summary>
/// <remarks>A path is one below /api/v10 with <c>*</c> for any one segment and <c>**</c> for any rest.</remarks>
internal sealed class TownWire(SandboxServer sandbox)
{
    /// <summary>Everything of the bot, at any address.</summary>
    public const string Anything = "/**";

    public const string Posts = "/channels/*/messages";

    public const string Answers = "/interactions/*/*/callback";

    public const string Edits = "/webhooks/*/*/messages/@original";

    /// <summary>Requests never arrive: the connection is cut before the work.</summary>
    public void Drop(string path, int times = 1) => Add(path, times, () => RestFault.CutConnection(afterWork: false));

    /// <summary>Requests are carried out, and their replies are lost.</summary>
    public void LoseReply(string path, int times = 1) => Add(path, times, () => RestFault.CutConnection(afterWork: true));

    /// <summary>Requests wait until the test lets go: before they are carried out, or with their reply.</summary>
    public void Delay(string path, Task until, bool afterWork = false, int times = 1) => Add(path, times, () => RestFault.Delay(until, afterWork));

    /// <summary>A storm of 429 that no bucket foretold.</summary>
    public void Storm(string path, TimeSpan retryAfter, int times = 1, bool global = false) => Add(path, times, () => RestFault.TooManyRequests(retryAfter, global));

    /// <summary>A proxy's page in place of a reply.</summary>
    public void Fail(string path, int status = 502, bool afterWork = false, int times = 1) => Add(path, times, () => RestFault.ServerError(status, afterWork));

    /// <summary>Op 7.</summary>
    public void AskToReconnect() => sandbox.WireControl.AskToReconnect();

    /// <summary>Op 9.</summary>
    public void Invalidate(bool resumable) => sandbox.WireControl.InvalidateSessions(resumable);

    /// <summary>Does something to the gateway that makes the bot connect again, and waits until it has: after several such its client takes its time, and a member waits for 3 s only.</summary>
    public async Task BreakGatewayAsync(Action breakIt, CancellationToken cancellationToken)
    {
        var back = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnChanged(int connected)
        {
            if (connected > 0)
            {
                back.TrySetResult();
            }
        }

        sandbox.Core.Gateway.ConnectedChanged += OnChanged;
        try
        {
            breakIt();
            await back.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            sandbox.Core.Gateway.ConnectedChanged -= OnChanged;
        }
    }

    public void CutGateway() => sandbox.WireControl.CutGateway();

    /// <summary>The line is whole again.</summary>
    public void Heal() => sandbox.Faults.Clear();

    private void Add(string path, int times, Func<RestFault> make) => sandbox.Faults.Add(new FaultRule(method: null, path, skip: 0, times, make));
}
