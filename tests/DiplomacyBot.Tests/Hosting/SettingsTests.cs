using DiplomacyBot.Hosting;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Storage;

namespace DiplomacyBot.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void A_dotenv_file_is_read_with_double_underscores_between_section_and_name()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.File(".env"), """
            # a comment
            Discord__Token=
            Sandbox__Url=http://127.0.0.1:5090

            Storage__ConnectionString="Data Source=data/with space.db"
            """);

        var settings = BotConfiguration.ReadFile(folder.File(".env")).ToDictionary();

        Assert.Equal("", settings["Discord:Token"]);
        Assert.Equal("http://127.0.0.1:5090", settings["Sandbox:Url"]);
        Assert.Equal("Data Source=data/with space.db", settings["Storage:ConnectionString"]);
    }

    [Fact]
    public void No_dotenv_file_means_no_settings() => Assert.Empty(BotConfiguration.ReadFile("/nowhere/.env"));

    [Fact]
    public void Every_line_of_the_example_is_a_setting_that_starts_and_only_the_token_is_blank()
    {
        var settings = BotConfiguration.ReadFile(Path.Join(Repository.Root, ".env.example")).ToDictionary();

        Assert.Equal(["Discord:Token"], settings.Where(setting => string.IsNullOrEmpty(setting.Value)).Select(setting => setting.Key));
        Assert.Null(AddressAttribute.Fault(settings["Discord:ApiUrl"], "", "", "https"));
        Assert.Null(AddressAttribute.Fault(settings["Sandbox:Url"], "", "", "http"));
        Assert.Equal(SandboxSettings.DefaultUrl, settings["Sandbox:Url"]);
        Assert.NotNull(DatabaseFile.TryParse(settings["Storage:ConnectionString"]!));
        Assert.True(Directory.Exists(Path.Join(Repository.Root, settings["Content:Path"])));
    }

    [Theory]
    [InlineData("", "data/sandbox.db")]
    [InlineData("a.b.c", "data/bot.db")]
    public async Task The_database_is_another_one_with_a_token(string token, string path)
    {
        await using var bot = new RunningBot(("Discord:Token", token), ("Storage:ConnectionString", ""));

        Assert.Equal(path, bot.Get<DatabaseFile>().ShownPath);
        Assert.Equal(Path.GetFullPath(path), bot.Get<DatabaseFile>().Path);
    }
}
