using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.People;

/// <summary>The language of a person's client.</summary>
public sealed class LanguageTests : IDisposable
{
    private const string Translated = """
        {"name":"quiz","description":"Play","description_localizations":{"fr":"Jouer","de":"Spielen"},"options":[
          {"type":3,"name":"length","description":"How long","description_localizations":{"fr":"La longueur"},"choices":[{"name":"Short","name_localizations":{"fr":"Courte"},"value":"s"}]}]}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-language-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_bot_hears_the_language_and_the_person_sees_the_commands_in_it()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var open = gateway;
        await using var window = await town.WatchAsync("alice");
        var command = await town.RegisterAsync(Translated);
        await window.NextAsync("COMMANDS_UPDATE");

        Assert.Equal("en-GB", (await town.PersonAsync("GET", "alice", "world"))["me"].GetProperty("locale").GetString());
        Assert.Equal("fr", (await town.PersonAsync("POST", "alice", "language", """{"locale":"fr"}"""))["locale"].GetString());
        await window.NextAsync("COMMANDS_UPDATE");

        var world = await town.PersonAsync("GET", "alice", "world");
        var shown = world["commands"][0];
        Assert.Equal("fr", world["me"].GetProperty("locale").GetString());
        Assert.Equal(("Play", "Jouer"), (shown.GetProperty("description").GetString(), shown.GetProperty("description_localized").GetString()));
        Assert.Equal("La longueur", shown.GetProperty("options")[0].GetProperty("description_localized").GetString());
        Assert.Equal("Courte", shown.GetProperty("options")[0].GetProperty("choices")[0].GetProperty("name_localized").GetString());
        Assert.False((await town.PersonAsync("GET", "bruno", "world"))["commands"][0].TryGetProperty("description_localized", out _));

        await town.PersonAsync("POST", "alice", "interactions/command", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","command_id":"{{command}}"}""");
        var interaction = await gateway.NextAsync("INTERACTION_CREATE");
        Assert.Equal("fr", interaction.GetProperty("locale").GetString());
        Assert.Equal("en-GB", interaction.GetProperty("guild_locale").GetString());
    }

    [Theory]
    [InlineData("""{"locale":"xx"}""")]
    [InlineData("""{"locale":"FR"}""")]
    [InlineData("""{"locale":7}""")]
    [InlineData("{}")]
    public async Task A_language_Discord_does_not_have_is_refused_and_changes_nothing(string json)
    {
        await using var town = await Town.StartAsync();
        var refusal = await town.PersonAsync("POST", "alice", "language", json);
        Assert.Equal(400, refusal.Status);
        Assert.Contains("fr", refusal["message"].GetString(), StringComparison.Ordinal);
        Assert.Equal("en-GB", (await town.PersonAsync("GET", "alice", "world"))["me"].GetProperty("locale").GetString());
    }

    [Fact]
    public async Task It_is_kept_over_a_restart_and_a_kill()
    {
        var (path, copy) = (Path.Combine(folder.FullName, "world.json"), Path.Combine(folder.FullName, "killed"));
        await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
        {
            await town.PersonAsync("POST", "alice", "language", """{"locale":"fr"}""");
            // The files as a kill at this moment would leave them.
            Directory.CreateDirectory(copy);
            foreach (var file in folder.GetFiles("world.json*").Where(file => file.Extension != ".lock"))
                file.CopyTo(Path.Combine(copy, file.Name));
        }

        foreach (var kept in new[] { path, Path.Combine(copy, "world.json") })
        {
            await using var town = await Town.StartAsync(options => options with { WorldPath = kept });
            Assert.Equal("fr", (await town.PersonAsync("GET", "alice", "world"))["me"].GetProperty("locale").GetString());
        }
    }
}
