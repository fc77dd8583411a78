using System.CommandLine;
using System.Globalization;

namespace DiplomacyBot.Evaluation.Sizes;

/// <summary>Shows what each stage of reading takes, over a corpus or over a hard text.</summary>
internal static class StagesCommand
{
    public static Command Build()
    {
        var docs = new Option<FileInfo?>("--docs") { Description = "A docs.jsonl." };
        var field = new Option<string>("--field") { Description = "The field that holds the text.", DefaultValueFactory = _ => "text" };
        var shape = new Option<string>("--shape") { Description = "Without --docs: the shape of text.", DefaultValueFactory = _ => "article" };
        var length = new Option<int>("--length") { Description = "Its length in characters.", DefaultValueFactory = _ => 100_000 };
        var command = new Command("stages", "Prints time and allocations of each stage of reading.") { docs, field, shape, length };
        command.SetAction(async (parsed, cancel) =>
        {
            var texts = new List<string>();
            if (parsed.GetValue(docs) is { } file)
            {
                await new CorpusFile(file.FullName, Console.Error).ReadAsync(document => texts.Add(document.Text(parsed.GetValue(field)!)), cancel);
            }
            else
            {
                texts.Add(TextShapes.All.Single(known => known.Name == parsed.GetValue(shape)).Make(parsed.GetValue(length)));
            }

            // The first pass is the compiler's.
            texts.ForEach(new Stages().Run);
            var stages = new Stages();
            texts.ForEach(stages.Run);
            foreach (var (stage, time, bytes) in stages.Sums)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-14} {time.TotalMilliseconds / texts.Count,10:0.000} ms {bytes / 1024.0 / texts.Count,10:0.0} kB a text"));
            }
        });
        return command;
    }
}
