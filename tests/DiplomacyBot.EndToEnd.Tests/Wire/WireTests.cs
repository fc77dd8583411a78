using System.Collections.Concurrent;
using System.Text.Json;
using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Faults;

namespace DiplomacyBot.EndToEnd.Tests.Wire;

/// <summary>The whole bot on a bad line.</summary>
public sealed class WireTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task Nothing_the_bot_sends_may_mention_anybody()
    {
        var (bruno, bodies) = (await Town.NewcomerAsync(Cancel, "Moderators"), new ConcurrentQueue<JsonElement>());
        Town.Sandbox.Faults.OnRequest = request =>
        {
            if (request.Body.ValueKind == JsonValueKind.Object)
            {
                bodies.Enqueue(request.Body.Clone());
            }
            return null;
        };
        await bruno.RunsAsync("/schedule add article:antarctic when:in 5 minutes", Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(5), Cancel);
        var card = await bruno.RunsAsync("/briefing article:antarctic", Cancel, "quiz");
        await bruno.TapsAsync(card, "Show in channel", Cancel);
        var question = await bruno.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        await bruno.SendsComponentAsync(question, question.Answers[0].CustomId, Cancel);
        Town.Sandbox.Faults.OnRequest = null;

        var messages = bodies.Select(body => body.TryGetProperty("data", out var data) ? data : body)
            .Where(body => body.TryGetProperty("content", out _) || body.TryGetProperty("embeds", out _)).ToList();
        Assert.True(messages.Count >= 6);
        Assert.All(messages, message => Assert.Equal(0, message.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength()));
    }

    [Fact]
    public async Task A_lost_reply_to_an_answer_counts_it_once()
    {
        // The bot repeats it, and is told that it was answered before.
        ExpectsRefusals = true;
        var player = await Town.NewcomerAsync(Cancel);
        var question = await player.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var lost = 0;
        Town.Sandbox.Faults.OnRequest = request =>
            request.Path.EndsWith("/callback", StringComparison.Ordinal) && Interlocked.Increment(ref lost) == 1 ? RestFault.CutConnection(afterWork: true) : null;

        var told = await player.SendsComponentAsync(question, (await Town.KeyOfAsync(question, Cancel)).Right.CustomId, Cancel);
        var next = await player.TapsAsync(told, "Next question", Cancel);
        Town.Sandbox.Faults.OnRequest = null;

        Assert.Contains("1 of ", told.Text, StringComparison.Ordinal);
        Assert.Contains("question 2 of ", next.Text, StringComparison.Ordinal);
        Assert.Contains("**1 point** from 1 answer", (await player.RunsAsync("/me", Cancel)).Text, StringComparison.Ordinal);
    }

    /// <summary>As one event with one sequence number, as a replay may bring it. Here and below a second answer would be refused, and a refused request fails the test.</summary>
    [Fact]
    public async Task A_click_that_is_delivered_twice_counts_once()
    {
        var player = await Town.NewcomerAsync(Cancel);
        Town.Sandbox.Faults.RepeatDispatches = true;
        var question = await player.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var told = await player.SendsComponentAsync(question, (await Town.KeyOfAsync(question, Cancel)).Right.CustomId, Cancel);
        var next = await player.TapsAsync(told, "Next question", Cancel);
        await Town.SettleAsync(Cancel);
        Town.Sandbox.Faults.RepeatDispatches = false;

        Assert.Contains("1 of ", told.Text, StringComparison.Ordinal);
        Assert.Contains("question 2 of ", next.Text, StringComparison.Ordinal);
        Assert.Contains("**1 point** from 1 answer", (await player.RunsAsync("/me", Cancel)).Text, StringComparison.Ordinal);
    }

    /// <summary>As two events with two sequence numbers, which by the seed of this run happens to one in eight.</summary>
    [Fact]
    public async Task A_command_that_comes_as_two_events_is_answered_once()
    {
        const int Wanted = 3;
        var reader = await Town.NewcomerAsync(Cancel);
        var before = InteractionEvents();
        var runs = 0;
        while (InteractionEvents() - before - runs < Wanted)
        {
            Assert.True(runs < 300, "None ever comes twice, so this proves nothing.");
            await reader.RunsAsync("/help", Cancel);
            runs++;
        }

        int InteractionEvents() => Town.Sandbox.Core.Transcript.Lines.Count(line => line is { Kind: "event", What: "INTERACTION_CREATE" });
    }

    [Fact]
    public async Task A_cut_gateway_is_resumed_and_what_was_asked_meanwhile_is_answered()
    {
        var reader = await Town.NewcomerAsync(Cancel);

        Town.Sandbox.WireControl.CutGateway();
        var card = await reader.RunsAsync("/briefing", Cancel);
        Town.Sandbox.WireControl.AskToReconnect();
        var again = await reader.RunsAsync("/briefing", Cancel);

        Assert.Equal(card.Text, again.Text);
    }

    [Fact]
    public async Task The_commands_are_sent_once_and_not_again_by_a_restarted_bot()
    {
        await Town.RestartBotAsync();
        await Town.RestartBotAsync();

        Assert.Single(Town.Sandbox.Requests.Records, record => record.Method == "PUT" && record.Path.EndsWith("/commands", StringComparison.Ordinal));
    }
}
