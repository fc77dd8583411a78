using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>What is said in and around a picture.</summary>
internal static class PictureWording
{
    public const string FileName = "timeline.png";

    // Discord's own limit, in code points. Source: Discord API, "Attachment Object".
    private const int MaxDescription = 1024;
    private const int MaxTitle = 100;

    private static readonly Texts Words = Texts.Of("timeline-pictures");

    public static string ShowPicture => Words.Label("show-picture");

    /// <summary>Instead of a picture.</summary>
    public static Reply NoPicture => Words.Refuse("no-picture");

    /// <summary>Stands where a sentence would not show whole.</summary>
    public static string SentenceElsewhere => Words.Label("sentence-elsewhere");

    /// <summary>The lines above a picture.</summary>
    public static Markdown Heading(string title, TimelinePicture picture) => Markdown.Lines(
        Markdown.Of($"**{CodePoints.Label(title, MaxTitle)}**"),
        picture.Parts == 1 ? Words.Say("subtitle") : Words.Say("subtitle-part", ("part", picture.Part + 1), ("parts", picture.Parts)));

    /// <summary>Who wrote an article, and when; what is not known is left out.</summary>
    public static IReadOnlyList<string> Origins(ArticleRevision revision)
    {
        var origins = new List<string>();
        if (!string.IsNullOrWhiteSpace(revision.Author))
        {
            origins.Add(Words.Label("by", ("author", CodePoints.Label(revision.Author, MaxTitle))));
        }
        if (revision.Published is { } day)
        {
            origins.Add(ReadingWords.Day(day));
        }
        return origins;
    }

    /// <summary>What stands below the title in a picture: where it is from, and which events these are.</summary>
    public static IReadOnlyList<string> Remarks(PictureSource source, IReadOnlyList<PictureEntry> entries)
    {
        var total = source.Entries.Count;
        return
        [
            .. source.Origins,
            entries.Count == total ? Words.Label("dated-events", ("count", total))
            : entries.Count == 1 ? Words.Label("event-of", ("number", entries[0].Number), ("total", total))
            : Words.Label("events-of", ("first", entries[0].Number), ("last", entries[^1].Number), ("total", total)),
        ];
    }

    /// <summary>The line at the foot of the last picture.</summary>
    public static string Undated(int count) => Words.Label("undated", ("count", count));

    /// <summary>How a date was found, as a sentence of its own.</summary>
    public static string Note(string note) => $"{char.ToUpperInvariant(note[0])}{note[1..]}.";

    /// <summary>The picture in words, for people who do not see it: the same dates and paragraphs, whole entries only.</summary>
    public static string Description(string title, TimelinePicture picture)
    {
        var said = picture.Entries.Select(entry => $"{entry.When} ({entry.Places})").ToList();
        for (var count = said.Count; ; count--)
        {
            var events = string.Join("; ", said.Take(count));
            var description = Describe(title, picture, count == said.Count ? events : Words.Label("and-more", ("events", events), ("number", said.Count - count)));
            if (count == 1 || CodePoints.Count(description) <= MaxDescription)
            {
                return CodePoints.Truncate(description, MaxDescription);
            }
        }
    }

    private static string Describe(string title, TimelinePicture picture, string events)
    {
        title = CodePoints.Label(title, MaxTitle);
        return picture.Parts == 1
            ? Words.Label("description", ("title", title), ("events", events))
            : Words.Label("description-part", ("title", title), ("part", picture.Part + 1), ("parts", picture.Parts), ("events", events));
    }
}
