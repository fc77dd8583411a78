namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>The driver itself: what it refuses, what it waits for, what it breaks, and what it tells.</summary>
public sealed class DriverTests(SandboxTown town) : TownTests(town)
{
    [Theory]
    [InlineData("/summary", "required")]
    [InlineData("/summary article:antarctic length:gigantic", "offered values")]
    [InlineData("/schedule add article:antarctic when:tomorrow 9am", "not offered /schedule")]
    [InlineData("/nosuch", "not offered /nosuch")]
    public async Task A_person_cannot_send_what_a_Discord_client_would_not(string line, string said)
    {
        var member = await Town.NewcomerAsync(Cancel);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => member.RunsAsync(line, Cancel));
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_somebody_may_not_see_is_refused_even_when_sent_by_its_id()
    {
        var (bruno, member) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        var prepared = await bruno.PreparesAsync("/schedule list", Cancel);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => member.RepeatsAsync(prepared));
        Assert.Contains("no such command for you", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disabled_button_a_stranger_to_the_message_and_a_value_nobody_offered_cannot_be_pressed_or_chosen()
    {
        var member = await Town.NewcomerAsync(Cancel);
        Town.Sandbox.World.Forge("quiz", disabled: true, "forged-and-disabled");
        var forged = (await member.ReadsAsync("quiz", Cancel))[0];
        Assert.Contains("disabled", (await Assert.ThrowsAsync<InvalidOperationException>(() => member.TapsAsync(forged, "forged 1", Cancel))).Message, StringComparison.Ordinal);
        Assert.Contains("no such component", (await Assert.ThrowsAsync<InvalidOperationException>(() => member.SendsComponentAsync(forged, "other", Cancel))).Message, StringComparison.Ordinal);
        var mine = await member.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var other = await Town.NewcomerAsync(Cancel);
        Assert.Contains("not here", (await Assert.ThrowsAsync<InvalidOperationException>(() => other.TapsAsync(mine, mine.Buttons[0], Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_field_missing_or_too_long_is_not_sent()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        var form = await bruno.RunsAsync("/library add", Cancel);
        Assert.True(form.IsForm);
        var field = (string)form.Fields.First(input => (int)input["type"]! == 4)["custom_id"]!;
        await Assert.ThrowsAsync<InvalidOperationException>(() => bruno.SubmitsAsync(form, Cancel, (field, new string('x', 4001))));
    }

    [Fact]
    public async Task A_person_edits_and_deletes_what_they_wrote_and_nobody_elses_unless_a_moderator()
    {
        var (member, other, bruno) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel, "Moderators"));
        var written = await member.WritesAsync("Meet at nine", Cancel);
        Assert.Equal("Meet at ten", (await member.EditsAsync(written, "Meet at ten", Cancel)).Text);
        await other.SeesAsync(shown => shown.Id == written.Id && shown.Text == "Meet at ten", Cancel);
        Assert.Contains("your own", (await Assert.ThrowsAsync<InvalidOperationException>(() => bruno.EditsAsync(written, "Meet at noon", Cancel))).Message, StringComparison.Ordinal);
        Assert.Contains("Manage Messages", (await Assert.ThrowsAsync<InvalidOperationException>(() => other.DeletesAsync(written, Cancel))).Message, StringComparison.Ordinal);
        await bruno.DeletesAsync(written, Cancel);
        Assert.DoesNotContain(await member.ReadsAsync("quiz", Cancel), shown => shown.Id == written.Id);
    }

    [Fact]
    public async Task A_person_replies_with_or_without_mentioning_and_not_to_what_is_gone()
    {
        var (member, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var written = await member.WritesAsync("Meet at nine", Cancel);
        var reply = await other.RepliesAsync(written, "Fine", Cancel);
        Assert.Equal(written.Id, (string)(await member.SeesAsync(shown => shown.Id == reply.Id, Cancel)).Json["referenced_message"]!["id"]!);
        Assert.Single(reply.Json["mentions"]!.AsArray());
        Assert.Empty((await other.RepliesAsync(written, "Fine", Cancel, mentioning: false)).Json["mentions"]!.AsArray());
        await member.DeletesAsync(written, Cancel);
        Assert.Contains("REPLIES_UNKNOWN_MESSAGE", (await Assert.ThrowsAsync<InvalidOperationException>(() => other.RepliesAsync(written, "Fine", Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_waits_until_nothing_is_in_flight()
    {
        var member = await Town.NewcomerAsync(Cancel);
        var reply = new TaskCompletionSource();
        Town.Wire.Delay(TownWire.Answers, reply.Task, afterWork: true);
        var before = Town.Clock.GetUtcNow();
        // The member sees the answer; the bot has not been told yet that it arrived.
        await member.RunsAsync("/help", Cancel);
        var moving = Town.MoveAsync(TimeSpan.FromHours(1), Cancel);
        Assert.Equal(before, Town.Clock.GetUtcNow());
        Assert.False(moving.IsCompleted);
        reply.SetResult();
        await moving;
        Assert.Equal(before.AddHours(1), Town.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("dropped")]
    [InlineData("lost after the work")]
    [InlineData("429 storm")]
    [InlineData("502 with HTML")]
    [InlineData("op 7")]
    [InlineData("op 9, may resume")]
    [InlineData("op 9, may not")]
    [InlineData("TCP cut")]
    public async Task On_every_kind_of_broken_line_a_member_is_answered(string fault)
    {
        // A reply that is lost is asked for again, and was given already.
        ExpectsRefusals = fault == "lost after the work";
        var member = await Town.NewcomerAsync(Cancel);
        switch (fault)
        {
            case "dropped":
                Town.Wire.Drop(TownWire.Answers);
                break;
            case "lost after the work":
                Town.Wire.LoseReply(TownWire.Answers);
                break;
            case "429 storm":
                Town.Wire.Storm(TownWire.Answers, TimeSpan.FromMilliseconds(50), times: 2);
                break;
            case "502 with HTML":
                Town.Wire.Fail(TownWire.Answers);
                break;
            case "op 7":
                await Town.Wire.BreakGatewayAsync(Town.Wire.AskToReconnect, Cancel);
                break;
            case "TCP cut":
                await Town.Wire.BreakGatewayAsync(Town.Wire.CutGateway, Cancel);
                break;
            case "op 9, may resume":
                await Town.Wire.BreakGatewayAsync(() => Town.Wire.Invalidate(resumable: true), Cancel);
                break;
            default:
                await Town.Wire.BreakGatewayAsync(() => Town.Wire.Invalidate(resumable: false), Cancel);
                break;
        }
        Assert.Contains("/briefing", (await member.RunsAsync("/help", Cancel)).Text, StringComparison.Ordinal);
        Town.Wire.Heal();
    }

    [Fact]
    public async Task The_story_of_a_test_has_what_was_done_seen_asked_and_sent_and_the_seed_of_the_order()
    {
        var member = await Town.NewcomerAsync(Cancel);
        await member.RunsAsync("/help", Cancel);
        await Town.SettleAsync(Cancel);
        var story = Town.Story();
        foreach (var part in (string[])[$"{member.Name}> /help", $"{member.Name} sees:", "event INTERACTION_CREATE", "bot POST /interactions/", "DIPLOMACYBOT_EVENT_SEED="])
        {
            Assert.Contains(part, story, StringComparison.Ordinal);
        }
    }
}
