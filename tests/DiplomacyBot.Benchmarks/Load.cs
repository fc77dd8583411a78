using System.Diagnostics;

namespace DiplomacyBot.Benchmarks;

/// <summary>Runs one kind of interaction many times and tells what it cost.</summary>
/// <param name="processor">Processor time that the watched process has used so far.</param>
/// <param name="people">Who acts.</param>
internal sealed class Load<TPerson>(Func<TimeSpan> processor, IReadOnlyList<TPerson> people)
{
    /// <summary>Each person does it one after the other, all of them side by side.</summary>
    public async Task<Cost> RunAsync(string what, int count, Func<TPerson, Task> act)
    {
        // The first ones are compiled and cached; nobody waits for those twice.
        await Task.WhenAll(people.Select(person => RepeatAsync(person, Math.Max(50, count / 20 / people.Count), act, [])));
        var (usedBefore, began) = (processor(), Stopwatch.GetTimestamp());
        var times = people.Select(_ => new List<double>()).ToList();
        await Task.WhenAll(people.Select((person, index) => RepeatAsync(person, count / people.Count, act, times[index])));
        var (used, took) = (processor() - usedBefore, Stopwatch.GetElapsedTime(began));
        var all = times.SelectMany(list => list).Order().ToList();
        return new Cost(what, all.Count, used.TotalMilliseconds / all.Count, all[all.Count / 2], all[all.Count * 99 / 100], all.Count / took.TotalSeconds);
    }

    private static async Task RepeatAsync(TPerson person, int count, Func<TPerson, Task> act, List<double> times)
    {
        for (var index = 0; index < count; index++)
        {
            var began = Stopwatch.GetTimestamp();
            await act(person);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }
}
