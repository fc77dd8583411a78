using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Discord.Tests.Interactions;

public sealed class CommandTreeTests
{
    [Fact]
    public void Groups_become_subcommands_and_the_lowest_tier_decides_who_sees_them()
    {
        var tree = CommandTree.Build(
            [
                new CommandDefinition("briefing", "Read a briefing") { Options = [Option.Text("article", "Which one", autocomplete: true)] },
                new CommandDefinition("schedule add", "Plan a briefing", Tier.Moderator),
                new CommandDefinition("schedule list", "Show what is planned", Tier.Moderator),
                new CommandDefinition("Make a briefing", "Make a briefing of a message", Tier.Moderator) { Kind = CommandKind.Message },
                new CommandDefinition("setup", "Set the bot up", Tier.Administrator),
            ],
            [new CommandGroup("schedule", "Plan when briefings are posted")]);
        Assert.Equal(["briefing", "schedule", "Make a briefing", "setup"], tree.Select(command => command.Name));
        Assert.Null(tree[0].DefaultMemberPermissions);
        Assert.Equal(["add", "list"], tree[1].Options.Select(option => option.Name));
        Assert.Equal("8192", tree[1].DefaultMemberPermissions.ToString());
        Assert.Equal(("", CommandKind.Message), (tree[2].Description, tree[2].Kind));
        Assert.Equal("0", tree[3].DefaultMemberPermissions.ToString());
    }

    [Fact]
    public void Other_languages_are_found_by_the_words_people_type()
    {
        var asked = new List<string>();
        var tree = CommandTree.Build(
            [
                new CommandDefinition("schedule add", "Plan a briefing") { Options = [Option.Choice("repeat", "How often", new CommandChoice("every day", "daily"))] },
                new CommandDefinition("Make a briefing", "Of a message") { Kind = CommandKind.Message },
            ],
            [new CommandGroup("schedule", "Plan")],
            words =>
            {
                asked.Add(words);
                return new Dictionary<string, string> { ["fr"] = $"{words}!" };
            });
        Assert.Equal(["Make a briefing", "schedule", "schedule add", "schedule add repeat", "schedule add repeat daily"], asked.Order(StringComparer.Ordinal));
        var add = tree[0].Options[0];
        Assert.Equal(("schedule!", "schedule add!"), (tree[0].DescriptionsByLocale["fr"], add.DescriptionsByLocale["fr"]));
        Assert.Equal(("schedule add repeat!", "schedule add repeat daily!"), (add.Options[0].DescriptionsByLocale["fr"], add.Options[0].Choices[0].NamesByLocale["fr"]));
        Assert.Equal("Make a briefing!", tree[1].NamesByLocale["fr"]);
    }

    [Fact]
    public void A_translation_that_Discord_would_refuse_stops_the_start()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => CommandTree.Build(
            [new CommandDefinition("quiz", "Play")], [], _ => new Dictionary<string, string> { ["fr"] = new string('é', 101) }));
        Assert.Contains("fr", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<CommandDefinition, string> Broken => new()
    {
        { new CommandDefinition("Briefing", "Read a briefing"), "lower-case" },
        { new CommandDefinition("briefing", ""), "description" },
        { new CommandDefinition("briefing", new string('a', 61)), "description" },
        { new CommandDefinition("a b c", "Too deep"), "words" },
        { new CommandDefinition("lonely add", "Has no group"), "group" },
        { new CommandDefinition("x", "Options") { Options = [Option.Text("a", "A"), Option.Text("b", "B", required: true)] }, "required" },
        { new CommandDefinition("x", "Options") { Options = [Option.Text("a", "A"), Option.Text("a", "B")] }, "same name" },
        { new CommandDefinition("Do it", "Menu", Tier.Member) { Kind = CommandKind.Message, Options = [Option.Text("a", "A")] }, "no options" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Says_which_command_breaks_which_rule(CommandDefinition broken, string rule)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => CommandTree.Build([broken], []));
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.Contains(broken.Path.Split(' ')[0], exception.Message, StringComparison.Ordinal);
    }
}
