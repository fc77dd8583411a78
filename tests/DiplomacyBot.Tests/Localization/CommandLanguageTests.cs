using DiplomacyBot.Discord;
using DiplomacyBot.Localization;
using DiplomacyBot.Tests.Hosting;
using DiplomacyBot.Tests.Interactions;

namespace DiplomacyBot.Tests.Localization;

/// <summary>The commands of the whole bot, as Discord gets them and as <c>/help</c> lists them.</summary>
public sealed class CommandLanguageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_command_option_and_choice_is_described_in_every_language_and_no_text_is_left_over()
    {
        await using var bot = new RunningBot();
        await bot.ConnectAsync(Cancel);
        await bot.Ready.WaitAsync(Cancel);
        var described = Assert.Single(bot.Discord.Registered).SelectMany(Texts).ToList();

        foreach (var language in Language.All.Where(language => language != Language.English))
        {
            Assert.Empty(described.Where(text => !text.ByLocale.ContainsKey(language.Code)).Select(text => text.Words));
            Assert.DoesNotContain(language.File("commands").Keys.Except(described.Select(text => text.Words.ToLowerInvariant())), key => !key.EndsWith(" description", StringComparison.Ordinal));
        }
        Assert.Contains(described, text => text.Words == "leaderboard period week" && text.ByLocale["fr"] == "Cette semaine");
    }

    [Fact]
    public async Task Help_describes_the_commands_in_the_language_of_whoever_asks()
    {
        await using var bot = new RunningBot();
        var receiver = await bot.ConnectAsync(Cancel);
        await bot.Ready.WaitAsync(Cancel);
        var client = new MemberClient(FakeDiscord.GuildId, new User(new(11), "alice", null, false), () => new(12), bot.WireTime) { Locale = "fr" };

        receiver.Receive(new DiscordEvent.InteractionReceived(client.Run("help", [])));
        var help = Assert.IsType<InteractionAnswer.Say>(await bot.Discord.AnsweredAsync(Cancel)).Content.Embeds[0].Description!;

        Assert.StartsWith("**Tu peux**\n", help, StringComparison.Ordinal);
        Assert.Contains(" : jouer à un quiz à ton rythme, ou en continuer un\n", help, StringComparison.Ordinal);
        Assert.Contains("Menu d'un message › Applications › **En faire un briefing** : ajouter le texte", help, StringComparison.Ordinal);
        // Whom to turn to comes last: nothing may push it out.
        Assert.Contains("t'inquiète ?", help.Split('\n')[^1], StringComparison.Ordinal);
        EnglishWords.AssertNone(help, "help");
        Assert.All(bot.Get<IEnumerable<Discord.Interactions.ISlashCommand>>(), command => Assert.DoesNotContain(command.Definition.Description[1..], help, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Words, IReadOnlyDictionary<string, string> ByLocale)> Texts(CommandDeclaration command) => command.Kind == CommandKind.Message
        ? [(command.Name, command.NamesByLocale)]
        : command.Options.SelectMany(option => Texts(option, command.Name)).Prepend((command.Name, command.DescriptionsByLocale));

    private static IEnumerable<(string Words, IReadOnlyDictionary<string, string> ByLocale)> Texts(OptionDeclaration option, string above)
    {
        var words = $"{above} {option.Name}";
        return option.Options.SelectMany(inner => Texts(inner, words))
            .Concat(option.Choices.Select(choice => ($"{words} {choice.Value}", choice.NamesByLocale)))
            .Prepend((words, option.DescriptionsByLocale));
    }
}
