using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Towns;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Sandbox.Tests.Towns;

/// <summary>A first world from a file somebody wrote.</summary>
public sealed class TownFileTests : IDisposable
{
    private const string Smallest = "people: [mira]\nguilds:\n- name: Harbour\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-town-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_smallest_town_has_its_person_its_bot_and_the_usual_permissions()
    {
        var world = Read(Smallest);
        var guild = Assert.Single(world.Guilds.Values);
        Assert.Equal(["Bot", "mira"], guild.Members.Values.Select(member => member.User.Username).Order(StringComparer.Ordinal));
        Assert.Equal(world.Users.Values.Single(user => user.Username == "mira").Id, guild.OwnerId);
        Assert.True(guild.FindRole(guild.Id)!.Permissions.HasFlag(Permissions.SendMessages));
    }

    [Fact]
    public void The_example_beside_the_JavaScript_bot_says_what_it_means()
    {
        var world = Read(File.ReadAllText(Path.Combine(Repository.Folder, "tests", "DiscordJsBot", "town.yml")));
        var forum = world.Guilds.Values.Single(guild => guild.Name == "Harbour Forum");
        var (tomas, mira) = (Person(world, "tomas"), Person(world, "mira"));
        Assert.Equal(("fr", "Tomas of the Quay"), (tomas.Locale, tomas.DisplayName));
        Assert.Equal("Tom", forum.Members[tomas.Id].Nick);
        var pilots = Channel(world, "pilots");
        Assert.Equal((true, false, true), (world.CanSee(pilots, tomas.Id), world.CanSee(pilots, Person(world, "ines").Id), world.CanSee(pilots, world.App.Bot.Id)));
        Assert.True(world.PermissionsIn(Channel(world, "general"), mira.Id).HasFlag(Permissions.Administrator));
        Assert.Equal((ChannelType.Category, 5), (world.Channels[Channel(world, "general").ParentId!.Value].Type, Channel(world, "radio").SlowmodeSeconds));
        Assert.Equal((10080, pilots.Id), (Channel(world, "Night shifts").Thread!.AutoArchiveMinutes, Channel(world, "Night shifts").ParentId));
        Assert.False(world.CanSee(Channel(world, "lamp-room"), tomas.Id));
    }

    [Theory]
    [InlineData("people: [mira\n", 2, "")]
    [InlineData("people: [mira]\nguild: []\n", 2, "\"guild\"")]
    [InlineData("people: [mira]\nguilds:\n- owner: mira\n", 3, "\"name\" is missing")]
    [InlineData("people: [mira, mira]\nguilds: [{name: a}]\n", 1, "two people")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  owner: tomas\n", 4, "tomas")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  everyone: [VIEW_CHANEL]\n", 4, "VIEW_CHANNEL")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  channels:\n  - name: b\n    type: chat\n", 6, "announcement")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  channels:\n  - name: b\n    slowmode: long\n", 6, "0 to 21600")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  channels:\n  - name: b\n    overwrites:\n    - role: Pilots\n", 7, "@everyone")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  channels:\n  - name: b\n    overwrites:\n    - allow: [VIEW_CHANNEL]\n", 7, "role: NAME")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  roles:\n  - name: r\n    color: green\n", 6, "#2e8b57")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  roles:\n  - name: r\n    hoist: maybe\n", 6, "true or false")]
    [InlineData("people: [{name: mira, locale: xx}]\nguilds: [{name: a}]\n", 1, "languages")]
    [InlineData("people: [mira]\nguilds:\n- name: a\n  channels:\n  - name: v\n    type: voice\n    threads: [{name: t, owner: mira}]\n", 7, "no threads")]
    public void A_mistake_is_named_with_its_line_and_what_is_allowed(string text, int line, string said)
    {
        var refusal = Assert.Throws<TownException>(() => Read(text));
        Assert.Contains($"line {line}:", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
    }

    private World Read(string text)
    {
        var path = Path.Combine(folder.FullName, "town.yml");
        File.WriteAllText(path, text);
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));
        var world = new World(clock, new FileShelf(null), TimeSpan.FromMinutes(2));
        TownFile.Fill(world, path);
        return world;
    }

    private static User Person(World world, string name) => world.Users.Values.Single(user => user.Username == name);

    private static Channel Channel(World world, string name) => world.Channels.Values.Single(channel => channel.Name == name);
}
