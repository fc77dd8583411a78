using System.CommandLine;

namespace DiplomacyBot.Evaluation;

/// <summary>The command line: which folder, which tasks, where predictions go.</summary>
internal static class EvaluationCommand
{
    public static RootCommand Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder of corpora: subfolders with a docs.jsonl each. Those that are missing are skipped." };
        folder.AcceptExistingOnly();
        var only = new Option<string[]>("--only")
        {
            Description = $"Run these tasks only: {string.Join(", ", TaskList.Names)}.",
            AllowMultipleArgumentsPerToken = true,
        };
        only.AcceptOnlyFromAmong([.. TaskList.Names]);
        var predictions = new Option<DirectoryInfo?>("--predictions") { Description = "Write one file of predictions a task to this folder, as the scorers read them." };
        var root = new RootCommand("Runs the reading engine over corpora, writes its predictions and prints how fast it was.") { folder, only, predictions };
        root.SetAction(async (parsed, cancel) =>
        {
            var run = new EvaluationRun(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(predictions)?.FullName, Console.Out);
            return await run.RunAsync(parsed.GetValue(only) ?? [], cancel);
        });
        root.Subcommands.Add(Training.TrainCleaningCommand.Build());
        root.Subcommands.Add(Sizes.SizesCommand.Build());
        root.Subcommands.Add(Sizes.StagesCommand.Build());
        return root;
    }
}
