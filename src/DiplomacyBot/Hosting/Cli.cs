using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DiplomacyBot.Content;
using DiplomacyBot.Hosting.Touring;
using DiplomacyBot.Reading;
using Spectre.Console;

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

        var file = new Argument<string>("file") { Description = "A text or Markdown file." };
        var published = new Option<DateOnly?>("--published")
        {
            Description = "The day of publication, such as 2022-08-16; dates in the text are resolved against it.",
            CustomParser = Day,
        };
        var read = new Command("read", "Read an article and print what is understood of it.") { file, published };
        read.SetAction((parsed, cancel) => ReadCommand.RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(published), AnsiConsole.Console, cancel));
        root.Subcommands.Add(read);

        var tour = new Command("tour", "Play a member, a moderator and an organizer through the real bot and a local Discord, and print what they see.");
        tour.SetAction(async (_, _) =>
        {
            using var signals = new StopSignals();
            return await TourCommand.RunAsync(AnsiConsole.Console, Console.Error, signals.Token);
        });
        root.Subcommands.Add(tour);
        return root;
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--published is '{text}'; it must be a day such as 2022-08-16.");
        return null;
    }

    private static async Task<int> RunBotAsync()
    {
        using var signals = new StopSignals();
        await using var bot = new BotHost(new BotSetup());
        return await bot.RunAsync(signals.Token);
    }
}
