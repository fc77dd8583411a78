using System.CommandLine;
using System.Globalization;

namespace DiplomacyBot.Evaluation.Sizes;

/// <summary>Shows how time and memory grow with the length of a text, for ordinary and for hard texts.</summary>
internal static class SizesCommand
{
    private const int Shortest = 1_000;

    public static Command Build()
    {
        var most = new Option<int>("--most") { Description = "The longest text, in characters.", DefaultValueFactory = _ => 1_000_000 };
        var only = new Option<string?>("--shape") { Description = "One shape of text only." };
        var parts = new Option<bool>("--parts") { Description = "Each part of the engine on its own." };
        var command = new Command("sizes", "Prints processor time and allocations a character for texts of 1 kB, 10 kB and so on.") { most, only, parts };
        command.SetAction(parsed =>
        {
            IReadOnlyList<(string Name, Action<string> Run)> runs = parsed.GetValue(parts) ? WholePipeline.Parts : [("all", WholePipeline.Run)];
            foreach (var (shape, make) in TextShapes.All.Where(shape => parsed.GetValue(only) is not { } name || shape.Name == name))
            {
                foreach (var (part, run) in runs)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape,-27} {part,-10} {Line(make, run, parsed.GetValue(most))}"));
                }
            }
        });
        return command;
    }

    // Nanoseconds of processor time and bytes, both a character, at each length.
    private static string Line(Func<int, string> make, Action<string> run, int most)
    {
        run(make(Shortest));
        var line = string.Empty;
        for (long length = Shortest; length <= most; length *= 10)
        {
            var text = make((int)length);
            // Short texts are read several times, as the clock is coarse.
            var times = (int)Math.Max(1, 20_000 / length);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var time = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < times; i++)
            {
                run(text);
            }

            var taken = Environment.CpuUsage.TotalTime - time;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            line += string.Create(CultureInfo.InvariantCulture, $" | {taken.TotalNanoseconds / times / length,8:0} ns {(double)allocated / times / length,6:0} B");
        }

        return line;
    }
}
