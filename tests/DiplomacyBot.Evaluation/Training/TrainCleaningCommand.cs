using System.CommandLine;

namespace DiplomacyBot.Evaluation.Training;

/// <summary>The training step of the cleaner: fits <c>page-weights.txt</c> and says how well such weights do on sites they have not seen.</summary>
internal static class TrainCleaningCommand
{
    public static Command Build()
    {
        var corpus = new Argument<FileInfo>("docs") { Description = "The docs.jsonl of marked pages: id, url, pasted, body." };
        corpus.AcceptExistingOnly();
        var write = new Option<FileInfo?>("--write") { Description = "Write the weights, fitted on all pages, to this file." };
        var command = new Command("train-cleaning", "Fits the weights that tell an article from its page; cross-validates them by site.") { corpus, write };
        command.SetAction(async (parsed, cancel) =>
        {
            var training = new CleaningTraining(await MarkedPage.ReadAsync(parsed.GetRequiredValue(corpus).FullName, cancel));
            training.CrossValidate(Console.Out);
            if (parsed.GetValue(write) is { } file)
            {
                await File.WriteAllTextAsync(file.FullName, training.Write(), cancel);
            }
        });
        return command;
    }
}
