using DiplomacyBot.Text.Timelines.Stories;

namespace DiplomacyBot.Text;

/// <summary>One timeline over many articles.</summary>
/// <remarks>
/// <para>The evidence of a day is, summed over the articles, log2(1 + how many words of the article tell something that it dates to the day), and 1 for each article
/// that appeared on it. Mentions by many articles and bursts of publication are what chooses days in Kessler, Tannier, Hagège, Moriceau and Bittar, "Finding Salient Dates for
/// Building Thematic Timelines", ACL 2012, and Gholipour Ghalandari and Ifrim, "Examining the State-of-the-Art in News Timeline Summarization", ACL 2020. The logarithm keeps one
/// long article about a day from counting like many. The sentences of a day are ordered by how central they are to it, as in the latter.</para>
/// <para>The result does not depend on the order of the articles, and an article that shares neither day nor event with another changes nothing of it.</para>
/// <para>Time: linear in the articles; for merging, sentences of one date are compared with the events of that date and of the four days before, and sentences of different
/// dates only where they share a verb and a name, so in the worst case (everything on one day) it is quadratic.</para>
/// </remarks>
public sealed class Story
{
    private readonly DayTable days;

    private Story(IReadOnlyList<StoryEntry> entries, DayTable days) => (Entries, this.days) = (entries, days);

    /// <summary>All events, earliest first.</summary>
    public IReadOnlyList<StoryEntry> Entries { get; }

    /// <summary>All days that some sentence tells of, most evidence first.</summary>
    public IReadOnlyList<StoryDay> Days => days.Days;

    /// <summary>Makes the timeline. Pure and deterministic.</summary>
    /// <param name="articles">What the articles add; of two with one number the first counts.</param>
    /// <param name="about">Which sentences are wanted, such as those that name somebody; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static Story Of(IEnumerable<StoryArticle> articles, Func<StoryTelling, bool>? about = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var known = articles.DistinctBy(article => article.Id).OrderBy(article => article.Published).ThenBy(article => article.Id).ToList();
        var tellings = known.SelectMany(article => article.Tellings).Where(telling => about is null || about(telling)).ToList();
        return new Story(new StoryMerging(tellings).Entries(), new DayTable(known, tellings));
    }

    /// <summary>The days of a timeline of some length, in order: those with most evidence, without those that one article alone speaks of where there are articles enough.</summary>
    /// <param name="most">How many; null for one for six articles.</param>
    /// <param name="first">The first day allowed; null for any.</param>
    /// <param name="last">The last day allowed; null for the last day on which one of the articles appeared.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public IReadOnlyList<StoryDay> BestDays(int? most = null, DateOnly? first = null, DateOnly? last = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most ?? 0);
        return days.Best(most, first, last);
    }

    /// <summary>The events of a timeline of at most some length, in order: first of each date the one that most articles tell, dates with much evidence before others.</summary>
    /// <param name="most">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public IReadOnlyList<StoryEntry> Outline(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return Entries.Count <= most ? Entries : EntryChoice.Best(Entries, most, days);
    }
}
