using System.Globalization;

namespace DiplomacyBot.Benchmarks;

/// <summary>What one kind of interaction cost the process that was watched, and how long it took.</summary>
internal sealed record Cost(string What, int Count, double ProcessorMilliseconds, double MedianMilliseconds, double P99Milliseconds, double PerSecond)
{
    public string Line(Cost yardstick) => string.Create(CultureInfo.InvariantCulture,
        $"| {What} | {ProcessorMilliseconds:F2} ms | {ProcessorMilliseconds / yardstick.ProcessorMilliseconds:F1} | {MedianMilliseconds:F1} ms | {P99Milliseconds:F1} ms | {PerSecond:F0} |");
}
