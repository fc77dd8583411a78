using DiplomacyBot.Text.Timelines;
using DiplomacyBot.Text.Timelines.Stories;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text;

/// <summary>What one article adds to a timeline over many: small enough to be kept for a whole library.</summary>
public sealed class StoryArticle
{
    private StoryArticle(long id, ArticleReading reading)
    {
        Id = id;
        Published = reading.Published;
        Tellings = new StoryTellings(id, reading).Read();
        Days = MentionedDays(reading);
        Actors = [.. reading.Mentions.Select(mention => mention.Actor).Distinct()];
    }

    /// <summary>The article, as the caller numbers it.</summary>
    public long Id { get; }

    /// <summary>The day of publication; null where it is not known.</summary>
    public DateOnly? Published { get; }

    /// <summary>Its dated events, then the news of its own day; in the order of the text.</summary>
    public IReadOnlyList<StoryTelling> Tellings { get; }

    /// <summary>Who is named in it.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>How many words tell something of a day that the text states: a best guess, for weighing days, never shown.</summary>
    internal IReadOnlyDictionary<DateOnly, int> Days { get; }

    /// <summary>Takes from a reading what it adds. Pure; linear in the article but for sentences times events.</summary>
    /// <param name="id">The article's number, one for each article of a library.</param>
    /// <param name="reading">What was understood of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static StoryArticle Of(long id, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new StoryArticle(id, reading);
    }

    // A page's own lines ("Last updated on …") date no event: only body sentences count.
    private static Dictionary<DateOnly, int> MentionedDays(ArticleReading reading)
    {
        var days = new Dictionary<DateOnly, int>();
        if (reading.Published is not { } published)
        {
            return days;
        }

        foreach (var word in new EventDating(TimedText.OfBody(reading.Article, published), published).Read())
        {
            if (word is { Stated: true, Date: DayDate { Day: var day } })
            {
                days[day] = days.GetValueOrDefault(day) + 1;
            }
        }

        return days;
    }
}
