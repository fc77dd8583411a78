using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Access;

public sealed class RefusalTests(SandboxTown town) : TownTests(town)
{
    public static TheoryData<string> Forged =>
    [
        "x", "|||", "0|briefing.open||1", "2|briefing.open||1", "1|nobody.knows||1", "1|briefing.open||", "1|briefing.open||999999", "1|briefing.open||-1",
        "1|briefing.open||1e3", "1|briefing.open||99999999999999999999999", "1|quiz.answer||1|1|seven", "1|quiz.answer||999999|1|twelve", "1|quiz.next||999999", "1|quiz.start||999999",
        "1|summary.turn||999999|long|0|Next", "1|evidence.page||999999|0|Next", "1|board.page||nonsense", "1|timeline.page||999999|0|Next", "1|whosaid.page||r999999|0|Next", "1|whosaid.page||vnonsense|0|Next", "1|whosaid.evidence||999999|0", "1|quiz.choose||", "1|library.fix||999999|x",
    ];

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_forged_or_outlived_button_gets_a_private_line_that_says_what_to_do(string customId)
    {
        var alice = await Town.NewcomerAsync(Cancel);
        var id = Town.Sandbox.World.Forge("quiz", customId);
        var message = (await alice.ReadsAsync("quiz", Cancel)).Single(shown => shown.Id == id);

        var refusal = await alice.SendsComponentAsync(message, customId, Cancel);

        Assert.True(refusal.IsPrivate);
        Assert.NotEqual(id, refusal.Id);
        Assert.DoesNotContain("Something went wrong", refusal.Text, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Text);
    }

    [Theory]
    [InlineData("library.publish|{0}|1")]
    [InlineData("library.retire|{0}|1")]
    [InlineData("schedule.cancel|{0}|1")]
    [InlineData("schedule.tomorrow|{0}|1")]
    [InlineData("delivery.post||1")]
    public async Task A_members_forged_button_does_not_do_what_only_moderators_may(string handler)
    {
        var alice = await Town.NewcomerAsync(Cancel);
        var own = (string)(await alice.WorldAsync(Cancel))["me"]!["user"]!["id"]!;
        var customId = $"1|{handler.Replace("{0}", own, StringComparison.Ordinal)}";
        var id = Town.Sandbox.World.Forge("quiz", customId);
        var message = (await alice.ReadsAsync("quiz", Cancel)).Single(shown => shown.Id == id);

        Assert.Contains("Only moderators may do this here", (await alice.SendsComponentAsync(message, customId, Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_button_says_whose_it_is()
    {
        var (alice, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var question = await alice.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var id = Town.Sandbox.World.Forge("quiz", question.Answers[0].CustomId);
        var message = (await other.ReadsAsync("quiz", Cancel)).Single(shown => shown.Id == id);

        var refusal = await other.SendsComponentAsync(message, question.Answers[0].CustomId, Cancel);

        Assert.True(refusal.IsPrivate);
        Assert.Contains("belong to the person who ran the command", refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discord_offers_each_person_only_their_commands()
    {
        var alice = await Town.JoinAsync("alice", Cancel);
        var bruno = await Town.JoinAsync("bruno", Cancel);
        var dana = await Town.JoinAsync("dana", Cancel);

        Assert.Equal(["briefing", "help", "leaderboard", "me", "quiz", "summary", "timeline", "whosaid"], await OfferedAsync(alice));
        Assert.Equal(["Make a briefing", "briefing", "help", "leaderboard", "library", "me", "questions", "quiz", "schedule", "summary", "timeline", "whosaid"], await OfferedAsync(bruno));
        Assert.Equal(["Make a briefing", "briefing", "help", "leaderboard", "library", "me", "questions", "quiz", "schedule", "setup", "summary", "timeline", "whosaid"], await OfferedAsync(dana));
    }

    private async Task<IEnumerable<string>> OfferedAsync(Person person) =>
        (await person.WorldAsync(Cancel))["commands"]!.AsArray().Select(command => (string)command!["name"]!).Order(StringComparer.Ordinal);
}
