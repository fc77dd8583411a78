using System.Diagnostics;

namespace DiplomacyBot.Evaluation;

/// <summary>A fixed piece of work like the engine's own, so that speeds of different machines and busy hours can be compared.</summary>
/// <remarks>One round cuts 100,000 characters of made-up words into words, lower-cases them and counts them in a dictionary:
/// what any tokeniser does. The text is made by a linear congruential generator (Knuth, TAOCP 2, section 3.3.4), the same everywhere.</remarks>
internal sealed class Yardstick
{
    private const int Characters = 100_000;

    // A round after so much of the engine's work: both meet the same busy moments.
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);
    private readonly string text = MakeText();

    // One for all rounds: made anew it is so large that each round would collect the garbage of everything.
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private TimeSpan engine;
    private TimeSpan own;
    private int rounds;
    private int words;

    /// <summary>Rounds a second on one thread, of all rounds so far.</summary>
    public double RoundsPerSecond => rounds / Math.Max(own.TotalSeconds, 1e-9);

    /// <summary>Notes how long the engine worked, and does a round for each bit of that.</summary>
    public void Worked(TimeSpan time)
    {
        engine += time;
        while (rounds == 0 || engine > rounds * Every)
        {
            var start = Stopwatch.GetTimestamp();
            // The sum is kept, so that no compiler may leave the work out.
            words += Round();
            own += Stopwatch.GetElapsedTime(start);
            rounds++;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{rounds} rounds, {words} words";

    private int Round()
    {
        counts.Clear();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetter(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                var word = text[start..i].ToLowerInvariant();
                counts[word] = counts.GetValueOrDefault(word) + 1;
                start = -1;
            }
        }

        return counts.Count;
    }

    private static string MakeText() => string.Create(Characters, 1u, static (span, seed) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            var letter = (char)('a' + (seed >> 24) % 12);
            span[i] = (seed >> 16) % 6 == 0 ? ' ' : (seed >> 20) % 16 == 0 ? char.ToUpperInvariant(letter) : letter;
        }
    });
}
