using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text;

/// <summary>Reads every time expression of a text, those included that a reader of the timeline is never shown.</summary>
public static class TimeReader
{
    /// <summary>Reads the time expressions of the whole text, headings and page lines included. Pure and deterministic; ends on any string.</summary>
    /// <param name="text">The stored text; every span points into it.</param>
    /// <param name="published">The day of publication where it is known; without it, what depends on it has a value with X for what is unknown.</param>
    /// <returns>The expressions in text order, none overlapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TimeMention> Read(string text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var timed = TimedText.OfWhole(text, published, allVerbs: false);
        var mentions = new TimeMentions(timed.Folded, timed.Tokens);
        foreach (var time in timed.Sentences.SelectMany(sentence => sentence.Times))
        {
            mentions.Add(time);
        }

        return mentions.Mentions;
    }
}
