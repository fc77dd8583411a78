using System.Text.Json.Nodes;
using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Boards;

public sealed class MeTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task Somebody_new_reads_that_there_is_nothing()
    {
        var person = await Town.NewcomerAsync(Cancel);

        var me = await person.RunsAsync("/me", Cancel);
        var stored = await person.TapsAsync(me, "What is stored about me", Cancel);
        var erase = await person.TapsAsync(stored, "Erase", Cancel);

        Assert.True(me.IsPrivate);
        Assert.Contains("You have no points yet", me.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing.", stored.Text, StringComparison.Ordinal);
        Assert.Contains("nothing to erase", erase.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_are_shown_by_quiz_and_the_board_choice_can_be_changed()
    {
        var person = await Town.NewcomerAsync(Cancel);
        await AnswerAsync(person);

        var me = await person.RunsAsync("/me", Cancel);
        var named = await person.TapsAsync(me, "My server name", Cancel);
        var board = await person.RunsAsync("/leaderboard period:all", Cancel);
        var hidden = await person.TapsAsync(named, "Do not show me", Cancel);

        Assert.Contains("**1 point** from 1 answer", me.Text, StringComparison.Ordinal);
        Assert.Contains("The Antarctic Treaty: 1 right so far, 1 of ", me.Text, StringComparison.Ordinal);
        Assert.Contains("The leaderboard shows you as", named.Text, StringComparison.Ordinal);
        Assert.Contains("You are **", board.Text, StringComparison.Ordinal);
        Assert.Contains("does not show you", hidden.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_holds_what_is_stored_and_erasing_leaves_nothing_but_a_receipt()
    {
        var person = await Town.NewcomerAsync(Cancel);
        var member = (await AnswerAsync(person)).Member;
        var me = await person.RunsAsync("/me", Cancel);

        var copy = JsonNode.Parse(await Town.DownloadAsync(await person.TapsAsync(me, "Get a copy", Cancel), Cancel))!;
        var confirm = await person.TapsAsync(me, "Erase", Cancel);
        var receipt = await person.TapsAsync(confirm, "Erase for good", Cancel);

        Assert.Contains(member.ToString(), copy.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("How many states signed the Antarctic Treaty", copy.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("cannot be undone", confirm.Text, StringComparison.Ordinal);
        Assert.Contains("**Erased.** Reference", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("1 answer ", receipt.Text, StringComparison.Ordinal);
        await using var db = await Town.OpenDatabaseAsync(Cancel);
        Assert.False(await db.Answers.AnyAsync(row => row.MemberId == member, Cancel));
        Assert.False(await db.QuizRuns.AnyAsync(row => row.MemberId == member, Cancel));
        Assert.False(await db.Standings.AnyAsync(row => row.MemberId == member, Cancel));
        Assert.False(await db.BoardChoices.AnyAsync(row => row.MemberId == member, Cancel));
        Assert.False(await db.AuditEntries.AnyAsync(row => row.ActorId == member, Cancel));
        Assert.Contains("You have no points yet", (await person.RunsAsync("/me", Cancel)).Text, StringComparison.Ordinal);
    }

    private async Task<AnswerButton> AnswerAsync(Person person)
    {
        var question = await person.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var (right, _) = await Town.KeyOfAsync(question, Cancel);
        await person.SendsComponentAsync(question, right.CustomId, Cancel);
        return right;
    }
}
