using System.CommandLine;
using DiplomacyBot.Content;

namespace DiplomacyBot.Hosting;

/// <summary>The words of the command line. Without any, the bot runs.</summary>
internal static class Cli
{
    public static async Task<int> RunAsync(string[] args)
    {
        // The common case does not pay for a parser.
        return args.Length == 0 ? await RunBotAsync() : await Build().Parse(args).InvokeAsync();
    }

    private static RootCommand Build()
    {
        var root = new RootCommand("A Discord bot for a youth diplomacy forum. Without a command it runs; settings are environment variables or lines of .env.");
        root.SetAction((_, _) => RunBotAsync());

        var path = new Argument<string>("path") { Description = "The content folder.", DefaultValueFactory = _ => new ContentOptions().Folder };
        var check = new Command("check", "Check every file of a content folder and name what is wrong.") { path };
        check.SetAction(parsed => CheckCommand.Run(parsed.GetRequiredValue(path), Console.Out));
        root.Subcommands.Add(check);
        return root;
    }

    private static async Task<int> RunBotAsync()
    {
        using var signals = new StopSignals();
        await using var bot = new BotHost(new BotSetup());
        return await bot.RunAsync(signals.Token);
    }
}
