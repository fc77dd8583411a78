using System.Text.Json;
using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>Practice members: who may let them play, how they join and leave, and what they learn. How they play is seen with the bot itself, in the browser tests.</summary>
public sealed class PracticeTests : IDisposable
{
    // GUILDS and GUILD_MEMBERS.
    private const int WithMembers = 3;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-practice-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("alice", 403)]
    [InlineData("bruno", 403)]
    [InlineData("chidi", 200)]
    [InlineData("dana", 200)]
    public async Task Organizers_and_administrators_let_them_play_and_nobody_else_sees_them_do(string who, int status)
    {
        await using var town = await Town.StartAsync();
        await using var bot = (await TestGateway.IdentifiedAsync(town)).Gateway;

        var answer = await town.PersonAsync("POST", who, "practice", """{"action":"play"}""");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200, (await town.PersonAsync("GET", who, "world")).Body.TryGetProperty("practice", out _));
        Assert.Equal(status == 200 ? 20 : 0, Members(town));
    }

    [Theory]
    [InlineData("""{"action":"play"}""", 409)]
    [InlineData("""{"action":"dance"}""", 409)]
    [InlineData("""{"action":"stop"}""", 200)]
    [InlineData("""{"action":"remove"}""", 200)]
    public async Task Without_a_bot_there_is_nothing_to_play(string body, int status)
    {
        await using var town = await Town.StartAsync();
        Assert.Equal(status, (await town.PersonAsync("POST", "dana", "practice", body)).Status);
        Assert.Equal(0, Members(town));
    }

    [Fact]
    public async Task A_bot_that_may_know_of_members_hears_them_join_and_leave()
    {
        await using var town = await Town.StartAsync(options => options with { ApplicationFlags = 1 << 15 });
        await using var bot = (await TestGateway.IdentifiedAsync(town, WithMembers)).Gateway;

        Member joined;
        lock (town.World.Gate)
            joined = PracticeCrowd.Gather(town.World, 1).Single();
        var added = await bot.NextAsync("GUILD_MEMBER_ADD");
        lock (town.World.Gate)
            PracticeCrowd.Leave(town.World, joined);
        var removed = await bot.NextAsync("GUILD_MEMBER_REMOVE");

        Assert.Equal("Amina (practice)", added.GetProperty("user").GetProperty("global_name").GetString());
        Assert.Equal(added.GetProperty("user").GetProperty("id").GetString(), removed.GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(0, Members(town));
    }

    [Fact]
    public async Task They_are_known_again_after_a_restart_and_keep_their_ids_when_they_come_back()
    {
        var path = Path.Combine(folder.FullName, "world.json");
        ulong[] before, after;
        await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
        {
            lock (town.World.Gate)
                before = [.. PracticeCrowd.Gather(town.World, 3).Select(member => member.User.Id)];
        }

        await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
        {
            Assert.Equal(3, Members(town));
            Assert.True((await town.PersonAsync("GET", "dana", "world"))["people"].EnumerateArray().Last().GetProperty("practice").GetBoolean());
            lock (town.World.Gate)
            {
                PracticeCrowd.Leave(town.World, PracticeCrowd.Of(town.World)[0]);
                after = [.. PracticeCrowd.Gather(town.World, 3).Select(member => member.User.Id)];
            }
        }

        Assert.Equal(before.Order(), after.Order());
    }

    [Theory]
    [InlineData("B", "❌ Not right. You chose B Lima\\nThe right answer: A Oslo", "A")]
    [InlineData("A", "✅ Right. A Oslo", "A")]
    [InlineData("A", "Thank you.", null)]
    [InlineData("C", "You chose C Bern, not A Oslo\\nor B Lima or A Oslo, or B Lima", null)]
    public void What_a_screen_tells_of_an_answer_is_learnt(string chosen, string told, string? right)
    {
        var question = Question("**A** Oslo", "**B** Lima", "**C** Bern");
        var notebook = new PracticeNotebook();

        notebook.Learn(question, question.Choices.Single(choice => choice.Label == chosen), Message($$"""{"content":"{{told}}"}"""));

        Assert.Equal(right, notebook.Find(question));
        // Under another letter it is the same answer.
        Assert.Equal(right is null ? null : "C", notebook.Find(Question("**A** Bern", "**B** Lima", "**C** Oslo")));
        Assert.Null(notebook.Find(Question("**A** Oslo", "**B** Lima", "**C** Rome")));
    }

    private static PracticeSight Question(params string[] choices)
    {
        var buttons = choices.Select((_, index) => $$"""{"type":2,"style":1,"label":"{{(char)('A' + index)}}","custom_id":"{{index}}"}""");
        return Message($$"""{"content":"Where was it signed?\n\n{{string.Join("\\n", choices)}}","components":[{"type":1,"components":[{{string.Join(',', buttons)}}]}]}""");
    }

    private static PracticeSight Message(string json) => new(JsonElement.Parse(json));

    private static int Members(Town town)
    {
        lock (town.World.Gate)
            return PracticeCrowd.Of(town.World).Count;
    }
}
