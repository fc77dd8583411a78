using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Access;

public sealed class HelpTests(SandboxTown town) : TownTests(town)
{
    [Theory]
    [InlineData("alice", new[] { "You can", "/briefing:" }, new[] { "As a moderator", "As an administrator", "/schedule", "/setup" })]
    [InlineData("bruno", new[] { "You can", "As a moderator", "/schedule add:", "Make a briefing" }, new[] { "As an administrator", "/setup" })]
    [InlineData("chidi", new[] { "You can", "/quiz:" }, new[] { "As a moderator", "/setup" })]
    [InlineData("dana", new[] { "You can", "As a moderator", "As an administrator", "/setup:" }, new string[0])]
    public async Task Help_names_what_this_person_may_do_and_ends_with_whom_to_turn_to(string who, string[] says, string[] leavesOut)
    {
        var person = await Town.JoinAsync(who, Cancel);

        var help = await person.RunsAsync("/help", Cancel);

        Assert.True(help.IsPrivate);
        Assert.All(says, word => Assert.Contains(word, help.Text, StringComparison.Ordinal));
        Assert.All(leavesOut, word => Assert.DoesNotContain(word, help.Text, StringComparison.Ordinal));
        Assert.EndsWith("Turn to **Sana Malik, safeguarding lead: safeguarding\\@forum.example**.", help.Text.Trim(), StringComparison.Ordinal);
    }
}
