using System.Text.Json;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>What a system is told of a timeline by custom.</summary>
/// <param name="Days">How many days it has.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
internal sealed record TimelineFrame(int Days, DateOnly First, DateOnly Last)
{
    /// <summary>Reads the frames of a gold.jsonl by topic. Of two timelines of one topic the first counts; without the file there are none.</summary>
    public static IReadOnlyDictionary<string, TimelineFrame> ReadAll(string path)
    {
        var frames = new Dictionary<string, TimelineFrame>(StringComparer.Ordinal);
        foreach (var line in File.Exists(path) ? File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)) : [])
        {
            using var json = JsonDocument.Parse(line);
            var gold = new CorpusDocument(json.RootElement);
            if (gold.Days("entries", "date") is { Count: > 0 } days)
            {
                frames.TryAdd(gold.Text("topic"), new TimelineFrame(days.Count, days.Min(), days.Max()));
            }
        }

        return frames;
    }
}
