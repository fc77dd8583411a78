using System.Diagnostics;
using System.Globalization;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.Benchmarks;

/// <summary>Runs one kind of interaction many times and tells what it cost the bot.</summary>
internal sealed class Load(BotProcess bot, IReadOnlyList<Person> people)
{
    public sealed record Cost(string What, int Count, double ProcessorMilliseconds, double MedianMilliseconds, double P99Milliseconds, double PerSecond)
    {
        public string Line(Cost yardstick) => string.Create(CultureInfo.InvariantCulture,
            $"| {What} | {ProcessorMilliseconds:F2} ms | {ProcessorMilliseconds / yardstick.ProcessorMilliseconds:F1} | {MedianMilliseconds:F1} ms | {P99Milliseconds:F1} ms | {PerSecond:F0} |");
    }

    /// <summary>Each person does it one after the other, all of them side by side.</summary>
    public async Task<Cost> RunAsync(string what, int count, Func<Person, Task> act)
    {
        // The first ones are compiled and cached; nobody waits for those twice.
        await Task.WhenAll(people.Select(person => RepeatAsync(person, Math.Max(50, count / 20 / people.Count), act, [])));
        var (processor, began) = (bot.Processor, Stopwatch.GetTimestamp());
        var times = people.Select(_ => new List<double>()).ToList();
        await Task.WhenAll(people.Select((person, index) => RepeatAsync(person, count / people.Count, act, times[index])));
        var (used, took) = (bot.Processor - processor, Stopwatch.GetElapsedTime(began));
        var all = times.SelectMany(list => list).Order().ToList();
        return new Cost(what, all.Count, used.TotalMilliseconds / all.Count, all[all.Count / 2], all[all.Count * 99 / 100], all.Count / took.TotalSeconds);
    }

    private static async Task RepeatAsync(Person person, int count, Func<Person, Task> act, List<double> times)
    {
        for (var index = 0; index < count; index++)
        {
            var began = Stopwatch.GetTimestamp();
            await act(person);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }
}
