namespace DiplomacyBot.Text.Questions;

/// <summary>A hash that is the same in every process and on every machine. For choosing, never for safety.</summary>
/// <remarks>FNV-1a over UTF-16 code units: Fowler, Noll and Vo, 1991.</remarks>
internal static class StableHash
{
    /// <summary>The hash of some words.</summary>
    public static uint Of(params ReadOnlySpan<string> parts)
    {
        var hash = 2166136261u;
        foreach (var part in parts)
        {
            foreach (var unit in part)
            {
                hash = (hash ^ unit) * 16777619u;
            }

            hash = (hash ^ '\n') * 16777619u;
        }

        return hash;
    }

    /// <summary>The numbers from 0 up to a count, each once, in an order that depends on the seed.</summary>
    public static IEnumerable<int> Order(int count, uint seed)
    {
        // A prime that is above every count shares no factor with it, so that its multiples visit every number once.
        const uint step = 7919;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)count, step);
        for (var i = 0; i < count; i++)
        {
            yield return (int)(((seed % (uint)count) + ((uint)i * step)) % (uint)count);
        }
    }
}
