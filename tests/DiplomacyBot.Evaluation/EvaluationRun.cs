using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace DiplomacyBot.Evaluation;

/// <summary>Runs tasks over a folder of corpora.</summary>
/// <param name="folder">The folder, one subfolder a corpus.</param>
/// <param name="predictions">Where predictions are written; null for nowhere.</param>
/// <param name="output">Where figures and complaints go.</param>
internal sealed class EvaluationRun(string folder, string? predictions, TextWriter output)
{
    // Short corpora are read again and again, first untimed: the bot runs for weeks, and what is timed should be compiled as it is there.
    private const int FewestWarmUps = 5;
    private const int MostWarmUps = 20;

    // Of the time of a pass: with less, the compiler is done with what the corpus needs.
    private const double CompilerIsQuiet = 0.02;
    private const int MostPasses = 8;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(2);

    /// <summary>Runs the named tasks, or all.</summary>
    /// <returns>0, or 1 where a line of a corpus could not be used.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<string> only, CancellationToken cancellationToken)
    {
        if (predictions is not null)
        {
            Directory.CreateDirectory(predictions);
        }

        var badLines = 0;
        foreach (var item in TaskList.Items.Where(item => only.Count == 0 || only.Contains(item.Name)))
        {
            var path = Path.Combine(folder, item.Corpus, "docs.jsonl");
            if (!File.Exists(path))
            {
                await output.WriteLineAsync($"{item.Name}: skipped, there is no {path}");
                continue;
            }

            badLines += await RunAsync(item, path, cancellationToken);
        }

        return badLines == 0 ? 0 : 1;
    }

    // The first pass writes and warms up.
    private async Task<int> RunAsync(TaskList.Item item, string path, CancellationToken cancellationToken)
    {
        var file = new CorpusFile(path, output);
        var corpus = Path.GetDirectoryName(path)!;
        await using (var writer = predictions is null ? StreamWriter.Null : new StreamWriter(Path.Combine(predictions, item.Name + ".jsonl")))
        {
            await PassAsync(item.Make(corpus), file, writer, new Yardstick(), cancellationToken);
        }

        for (var (pass, quiet) = (1, false); pass < FewestWarmUps || (pass < MostWarmUps && !quiet); pass++)
        {
            var compiledFor = JitInfo.GetCompilationTime();
            var (_, taken, _) = await AgainAsync(new Yardstick());
            quiet = JitInfo.GetCompilationTime() - compiledFor < CompilerIsQuiet * taken;
        }

        var yardstick = new Yardstick();
        var (documents, read, time, bytes) = (0, 0, TimeSpan.Zero, 0L);
        for (var pass = 0; pass < MostPasses && time < LongEnough; pass++)
        {
            var (count, taken, allocated) = await AgainAsync(yardstick);
            (documents, read, time, bytes) = (count, read + count, time + taken, bytes + allocated);
        }

        var rounds = yardstick.RoundsPerSecond;
        var speed = read / Math.Max(time.TotalSeconds, 1e-9);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Name}: {documents} documents, {speed:0.0} a second on one thread, {speed / rounds:0.00} a round of the yardstick ({rounds:0} rounds a second), {bytes / 1024.0 / Math.Max(1, read):0} kB allocated a document"));
        if (file.BadLines > 0)
        {
            await output.WriteLineAsync($"{item.Name}: {file.BadLines} lines of {path} were left out");
        }

        return file.BadLines;

        Task<(int Documents, TimeSpan Time, long Bytes)> AgainAsync(Yardstick beside) =>
            PassAsync(item.Make(corpus), new CorpusFile(path, TextWriter.Null), StreamWriter.Null, beside, cancellationToken);
    }

    // Reading, parsing and writing the files is not the engine's time.
    private static async Task<(int Documents, TimeSpan Time, long Bytes)> PassAsync(IEvaluationTask task, CorpusFile file, StreamWriter writer, Yardstick yardstick, CancellationToken cancellationToken)
    {
        var documents = 0;
        var time = TimeSpan.Zero;
        var bytes = 0L;
        await file.ReadAsync(
            document =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                var lines = task.Predict(document).ToList();
                var taken = Stopwatch.GetElapsedTime(start);
                bytes += GC.GetAllocatedBytesForCurrentThread() - before;
                yardstick.Worked(taken);
                time += taken;
                documents++;
                lines.ForEach(line => writer.WriteLine(line.ToJsonString()));
            },
            cancellationToken);
        var finishing = Stopwatch.GetTimestamp();
        var rest = task.Finish().ToList();
        time += Stopwatch.GetElapsedTime(finishing);
        rest.ForEach(line => writer.WriteLine(line.ToJsonString()));
        return (documents, time, bytes);
    }
}
