using System.Globalization;
using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Schedules;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Killing;

/// <summary>The bot is killed with SIGKILL again and again, and still each briefing is posted once and no answer that was acknowledged is lost.</summary>
/// <remarks>DIPLOMACYBOT_FULL_RUNS=1 does it with 50 of each; DIPLOMACYBOT_SEED repeats a run's choices.</remarks>
public sealed class KillTests : IDisposable
{
    private static readonly DateTimeOffset Due = new(2026, 12, 2, 4, 0, 0, TimeSpan.Zero);
    private static readonly string[] Channels = ["briefings", "quiz", "start-here"];

    private readonly CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private static bool IsFull => Environment.GetEnvironmentVariable("DIPLOMACYBOT_FULL_RUNS") == "1";

    private static int Size => IsFull ? 50 : 8;

    private CancellationToken Cancel => patience.Token;

    public void Dispose() => patience.Dispose();

    [Fact]
    public async Task Briefings_that_are_due_are_posted_once_each_however_often_the_bot_is_killed()
    {
        await using var town = await OpenAsync(request => request.Path.EndsWith("/messages", StringComparison.Ordinal));
        try
        {
            await PlanAsync(town);
            await town.EndHostAsync();
            town.Clock.SetUtcNow(Due);

            await RunUntilPostedAsync(town);

            await town.EndHostAsync();
            await AssertPostedOnceAsync(town);
        }
        catch (Exception)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(town.Transcript.ToString());
            throw;
        }
    }

    [Fact]
    public async Task An_acknowledged_answer_is_stored_once_however_often_the_bot_is_killed()
    {
        await using var town = await OpenAsync(ShowsAnAnswer);
        try
        {
            var game = new KillGame(town, Size);

            // Eight players show at least 64 answers, of which a kill may lose one each: 16 leaves three kills whatever is drawn.
            var acknowledged = await game.PlayAsync(killWithin: IsFull ? 40 : 16, mostKills: IsFull ? 40 : 8, Cancel);

            await town.EndHostAsync();
            await using var db = town.OpenDatabase();
            var answers = await db.Answers.ToListAsync(Cancel);
            Assert.Equal(answers.Count, answers.DistinctBy(answer => (answer.MemberId, answer.QuestionId, answer.IsScored)).Count());
            foreach (var (member, revision, choice) in acknowledged)
            {
                var stored = Assert.Single(answers, answer => answer.MemberId == member && answer.QuestionRevisionId == revision && answer.IsScored);
                Assert.Equal(choice, stored.ChoiceId);
            }
            Assert.True(acknowledged.Count >= Size, "Hardly an answer was acknowledged, so this proves nothing.");
            Assert.True(town.Kills >= (IsFull ? 5 : 3), "The bot was hardly ever killed, so this proves nothing.");
        }
        catch (Exception)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(town.Transcript.ToString());
            throw;
        }
    }

    private async Task<KillTown> OpenAsync(Func<WireRequest, bool> target)
    {
        patience.CancelAfter(TimeSpan.FromMinutes(IsFull ? 15 : 5));
        var seed = int.TryParse(Environment.GetEnvironmentVariable("DIPLOMACYBOT_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : Environment.TickCount & 0xFFFF;
        TestContext.Current.TestOutputHelper?.WriteLine($"DIPLOMACYBOT_SEED={seed}");
        return await KillTown.OpenAsync(target, seed, Cancel);
    }

    private static bool ShowsAnAnswer(WireRequest request) =>
        request.Path.EndsWith("/callback", StringComparison.Ordinal) && request.Body.GetProperty("type").GetInt32() == 7
        && request.Body.GetProperty("data").TryGetProperty("content", out var content) && content.GetString()!.Contains("ight.**", StringComparison.Ordinal);

    private async Task PlanAsync(KillTown town)
    {
        await town.StartAsync(killWithin: 0, Cancel);
        var bruno = await town.JoinAsync("bruno", Cancel);
        var articles = await bruno.SuggestionsAsync("/schedule add article:", "article", Cancel);
        // A bot that has just started on a busy machine may need longer than a list may take, and then offers none.
        for (var tries = 1; articles.Count == 0; tries++)
        {
            Assert.True(tries < 20, "No article is offered.");
            articles = await bruno.SuggestionsAsync("/schedule add article:", "article", Cancel);
        }

        for (var index = 0; index < Size; index++)
        {
            var line = $"/schedule add article:{articles[index % articles.Count].Value} when:2026-12-02 09:00 channel:{Channels[index % Channels.Length]}";
            Assert.Contains("will be posted", (await bruno.RunsAsync(line, Cancel)).Text, StringComparison.Ordinal);
        }
    }

    private async Task RunUntilPostedAsync(KillTown town)
    {
        HostProcess? host = null;
        for (var step = 0; !await AreAllPostedAsync(town); step++)
        {
            Assert.True(step < Size * 10, "It goes on for ever.");
            if (host is null)
            {
                // Back at once, while Discord remembers the nonce, or so late that only the channel itself can tell.
                town.Clock.Advance(town.Kills % 2 == 0 ? TimeSpan.FromSeconds(2) : TimeSpan.FromMinutes(3));
                host = await town.StartAsync(killWithin: town.Kills < Size ? 2 : 0, Cancel);
            }
            else
            {
                town.Clock.Advance(TimeSpan.FromSeconds(20));
            }
            if (host is not null && !await host.MoveAsync(town.Clock.GetUtcNow(), Cancel))
            {
                host = null;
            }
        }
    }

    private async Task<bool> AreAllPostedAsync(KillTown town)
    {
        await using var db = town.OpenDatabase();
        return await db.Deliveries.CountAsync(d => d.State == DeliveryState.Posted, Cancel) == Size;
    }

    private async Task AssertPostedOnceAsync(KillTown town)
    {
        await using var db = town.OpenDatabase();
        var deliveries = await db.Deliveries.ToListAsync(Cancel);
        var dana = await town.JoinAsync("dana", Cancel);
        var posts = new List<Shown>();
        foreach (var channel in Channels)
        {
            posts.AddRange(await dana.ReadsAsync(channel, Cancel));
        }
        Assert.Equal(Size, deliveries.Count);
        Assert.All(deliveries, delivery => Assert.Single(posts, post => post.Text.Contains($"ref {delivery.Mark}", StringComparison.Ordinal)));
        Assert.Equal(Size, posts.Count);
        Assert.All(deliveries, delivery => Assert.Contains(posts, post => post.Id == delivery.MessageId?.ToString()));
        Assert.True(town.Kills >= Size / 4, "The bot was hardly ever killed, so this proves nothing.");
    }
}
