using System.Globalization;
using System.Text.Json.Nodes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Evaluation.Tasks;

/// <summary>One timeline for each topic, two sentences a day.</summary>
/// <remarks>By custom a system is told how many days a timeline has and its first and last one; <see cref="TimelineFrame"/> reads nothing else of the gold.
/// Without gold the engine chooses both itself, see <see cref="Story.BestDays"/>.</remarks>
internal sealed class StoryTask(IReadOnlyDictionary<string, TimelineFrame> frames) : IEvaluationTask
{
    // Published timelines have two to three sentences a day; two are what a message has room for.
    private const int SentencesPerDay = 2;

    private readonly Dictionary<string, List<StoryArticle>> topics = new(StringComparer.Ordinal);

    public IEnumerable<JsonObject> Predict(CorpusDocument document)
    {
        var topic = document.Text("topic");
        var articles = topics.TryGetValue(topic, out var known) ? known : topics[topic] = [];
        articles.Add(StoryArticle.Of(articles.Count, ArticleReader.Read(document.Text("text"), document.Day("date"))));
        return [];
    }

    public IEnumerable<JsonObject> Finish()
    {
        foreach (var (topic, articles) in topics)
        {
            var frame = frames.GetValueOrDefault(topic);
            var days = Story.Of(articles).BestDays(frame?.Days, frame?.First, frame?.Last);
            var entries = days.Select(day => (JsonNode)new JsonObject
            {
                ["date"] = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["sentences"] = new JsonArray([.. day.Tellings.Take(SentencesPerDay).Select(telling => (JsonNode)telling.Text)]),
            });
            yield return new JsonObject { ["topic"] = topic, ["entries"] = new JsonArray([.. entries]) };
        }
    }
}
