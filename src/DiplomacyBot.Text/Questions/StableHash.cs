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
}
