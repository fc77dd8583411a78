namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>Tests that share a town. What was said and logged there is printed when one fails.</summary>
public abstract class TownTests(SandboxTown town) : IClassFixture<SandboxTown>, IAsyncLifetime
{
    // Far more than any step needs on a busy machine; without it a message that never comes would be waited for until the run is killed.
    private readonly CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private long refusedBefore;

    internal SandboxTown Town => town;

    /// <summary>Set by a test in which Discord has to refuse something; in all others each request must be one that Discord takes.</summary>
    protected bool ExpectsRefusals { get; set; }

    /// <summary>Ends the test's waiting.</summary>
    protected CancellationToken Cancel => patience.Token;

    public ValueTask InitializeAsync()
    {
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        refusedBefore = town.Sandbox.Requests.Refused;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(town.Story());
            patience.Dispose();
            return;
        }
        await town.SettleAsync(Cancel);
        patience.Dispose();
        var requests = town.Sandbox.Requests;
        if (!ExpectsRefusals)
        {
            Assert.True(requests.Refused == refusedBefore, string.Join(Environment.NewLine, requests.Records.Where(record => record.Status is >= 400 and not 429)));
        }
        Assert.Equal(0, requests.Unserved);
        Assert.Empty(requests.Complaints);
    }
}
