using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DiplomacyBot.Sandbox.Tests.Gateway;

/// <summary>Events come late, early, swapped and twice, but they come, with growing sequence numbers, and a resume replays them.</summary>
public sealed class EventOrderTests
{
    private const int GuildsAndMessages = 1 | 512;

    [Fact]
    public void The_same_seed_draws_the_same_and_every_fate_comes_up()
    {
        EventOrder one = new(7), other = new(7);
        var drawn = Enumerable.Range(0, 200).Select(_ => one.Draw(inRequest: true)).ToList();
        Assert.Equal(drawn, Enumerable.Range(0, 200).Select(_ => other.Draw(inRequest: true)));
        Assert.Equal(Enum.GetValues<EventFate>(), drawn.Distinct().Order());
    }

    [Fact]
    public void Outside_a_request_nothing_waits_for_a_reply_and_without_a_seed_nothing_waits_at_all()
    {
        Assert.DoesNotContain(EventFate.AfterReply, Draw(new EventOrder(7), inRequest: false));
        Assert.All(Draw(new EventOrder(null), inRequest: true), fate => Assert.Equal(EventFate.AtOnce, fate));

        static IEnumerable<EventFate> Draw(EventOrder order, bool inRequest) => Enumerable.Range(0, 200).Select(_ => order.Draw(inRequest)).ToList();
    }

    [Fact]
    public async Task Of_many_messages_each_event_comes_some_twice_some_out_of_turn_and_sequences_only_grow()
    {
        await using var town = await Town.StartAsync(options => options with { EventSeed = 4711 });
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        List<string> sent = [];
        for (var i = 0; i < 100; i++)
            sent.Add(await town.PostAsync("quiz", """{"content":"a"}"""));
        town.Wire.Advance(EventDesk.MostHeld);
        List<string> seen = [];
        var last = 0L;
        while (!sent.TrueForAll(seen.Contains))
        {
            var frame = await gateway.NextAsync();
            Assert.True(frame.GetProperty("s").GetInt64() > last);
            last = frame.GetProperty("s").GetInt64();
            seen.Add(frame.GetProperty("d").GetProperty("id").GetString()!);
        }

        Assert.True(seen.Count > sent.Count, "None came twice.");
        Assert.NotEqual(sent, seen.Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_comes_before_or_after_the_reply_to_the_request_that_caused_it(bool before)
    {
        var fate = before ? EventFate.AtOnce : EventFate.AfterReply;
        await using var town = await Town.StartAsync(options => options with { EventSeed = SeedFor(fate) });
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        var reply = new TaskCompletionSource();
        town.Server.Faults.OnRequest = _ => RestFault.Delay(reply.Task, afterWork: true);
        var posting = town.PostAsync("quiz", """{"content":"a"}""");
        if (before)
        {
            await gateway.NextAsync("MESSAGE_CREATE");
            reply.SetResult();
            await posting;
            return;
        }

        while (town.Server.Core.Gateway.Events.Waiting == 0)
            await Task.Yield();
        await gateway.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(11, (await gateway.NextAsync()).GetProperty("op").GetInt32());
        reply.SetResult();
        await posting;
        await gateway.NextAsync("MESSAGE_CREATE");
    }

    /// <summary>Also when the reply has no body, and the server would write it by itself a little later.</summary>
    [Fact]
    public async Task What_waits_for_a_reply_goes_out_only_when_that_is_written()
    {
        await using var town = await Town.StartAsync(options => options with { EventSeed = SeedFor(EventFate.AfterReply) });
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        var core = town.Server.Core;
        int? waitingThen = null;
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new Reply(() => waitingThen = core.Gateway.Events.Waiting));
        await core.Traffic.CountAsync(context, Work, core);
        Assert.Equal(1, waitingThen);
        Assert.Equal(0, core.Gateway.Events.Waiting);

        Task Work(HttpContext served)
        {
            lock (town.World.Gate)
                core.Gateway.Events.Send(core.Gateway.Sessions.All.Single(), "TYPING_START", "{}"u8.ToArray());
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task What_waits_while_the_line_is_cut_is_replayed()
    {
        await using var town = await Town.StartAsync(options => options with { EventSeed = SeedFor(EventFate.AfterNext) });
        var (first, ready, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        first.Cut();
        var posted = await town.PostAsync("quiz", """{"content":"a"}""");
        Assert.Equal(1, town.Server.Core.Gateway.Events.Waiting);
        town.Wire.Advance(EventDesk.MostHeld);
        Assert.Equal(0, town.Server.Core.Gateway.Events.Waiting);
        await using var second = await TestGateway.OpenAsync(town, path: "/resume");
        await second.ResumeAsync(town.Server.Token, ready.GetProperty("session_id").GetString()!, 2);
        Assert.Equal(posted, (await second.NextAsync("MESSAGE_CREATE")).GetProperty("id").GetString());
        await second.NextAsync("RESUMED");
    }

    /// <summary>A reply that says when it is written.</summary>
    private sealed class Reply(Action written) : StreamResponseBodyFeature(Stream.Null)
    {
        public override Task CompleteAsync()
        {
            written();
            return base.CompleteAsync();
        }
    }

    private static int SeedFor(EventFate fate) => Enumerable.Range(1, 1000).First(seed => new EventOrder(seed).Draw(inRequest: true) == fate);
}
