namespace DiplomacyBot.Text.Tests.Timelines.Stories;

/// <summary>Small articles in our own words, each a title and paragraphs.</summary>
internal static class StoryTexts
{
    /// <summary>What an article of some sentences adds.</summary>
    public static StoryArticle Article(long id, DateOnly? published, params string[] paragraphs) =>
        StoryArticle.Of(id, ArticleReader.Read(string.Join("\n\n", paragraphs), published));

    /// <summary>Articles about a harbour treaty: told in turn, told again, contradicted, and one about something else.</summary>
    public static IReadOnlyList<(DateOnly Published, string Text)> Harbour { get; } =
    [
        (new(2023, 5, 4), "Arvenia and Belmora signed the harbour treaty in Port Salis on 3 May 2023 after two years of talks.\n\nPresident Mara Lind said the treaty would lower tariffs by 2025. The talks began in March 2021."),
        (new(2023, 5, 5), "Arvenia and Belmora signed the harbour treaty in Port Salis on 3 May 2023, ending a long quarrel.\n\nFishermen blocked the harbour of Port Salis on Thursday."),
        (new(2023, 6, 20), "The harbour treaty between Arvenia and Belmora was signed in Port Salis on 2 May 2023.\n\nThe storm of 12 June 2023 damaged 14 boats in Port Salis harbour, the coast guard said."),
        (new(2023, 6, 21), "The storm of 12 June 2023 damaged 19 boats in Port Salis harbour, the coast guard said.\n\nParliament ratified the harbour treaty on Tuesday."),
        (new(2023, 7, 1), "Researchers opened a museum of clocks in Tavel on 30 June 2023. It holds 300 old clocks from four centuries."),
    ];

    /// <summary>What one of <see cref="Harbour"/> adds.</summary>
    public static StoryArticle HarbourArticle(int index) => StoryArticle.Of(index, ArticleReader.Read(Harbour[index].Text, Harbour[index].Published));

    /// <summary>A timeline as lines: date, whether stated, articles, the leading sentence.</summary>
    public static IReadOnlyList<string> Lines(Story story) =>
        [.. story.Entries.Select(entry => $"{entry.Date.ToTimex()}{(entry.IsStated ? "" : " reported")} [{string.Join(',', entry.Tellings.Select(telling => $"{telling.Article}:{telling.Sentence.Label}"))}] {string.Join(';', entry.Conflicts.Select(conflict => $"{conflict.Kind}: {string.Join(" / ", conflict.Sides.Select(side => side.Words))}"))}".TrimEnd())];
}
