using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>What is said around the entries of a timeline over many articles.</summary>
internal static class StoryWording
{
    private const int LongestName = 100;
    private const int LongestTitle = 80;
    private static readonly Texts Words = Texts.Of("stories");

    public static Reply Gone => Words.Refuse("gone");

    /// <summary>Who or what the timeline is of.</summary>
    public static string Name(Subject subject) => CodePoints.Label(subject is Subject.OfActor of ? of.Actor.Name : ((Subject.OfTopic)subject).Topic, LongestName);

    /// <summary>Above the entries.</summary>
    public static Markdown Heading(StoryView view) => Words.Say("heading", ("name", Name(view.Subject)), ("articles", Articles(view)));

    /// <summary>"12 articles".</summary>
    public static string Articles(StoryView view) => Words.Label("articles", ("count", view.Titles.Count));

    /// <summary>Said where not all entries are shown; null where all are.</summary>
    public static Markdown? Chosen(StoryView view) =>
        view.Entries.Count == view.Story.Entries.Count ? null : Words.Say("chosen", ("shown", view.Entries.Count), ("total", view.Story.Entries.Count));

    public static Markdown Nothing(Subject subject) => Words.Say("nothing", ("name", Name(subject)));

    /// <summary>Where the leading sentence stands.</summary>
    public static Markdown Source(StoryView view, StoryTelling telling) => Words.Say("source", ("title", Title(view, telling)), ("paragraph", telling.Sentence.Paragraph));

    /// <summary>The other articles that tell it; null where there are none.</summary>
    public static Markdown? Also(StoryView view, StoryEntry entry)
    {
        var others = entry.Tellings.Where(telling => telling.Article != entry.Leading.Article).DistinctBy(telling => telling.Article).ToList();
        return others.Count switch
        {
            0 => null,
            1 => Words.Say("also-one", ("title", Title(view, others[0])), ("paragraph", others[0].Sentence.Paragraph)),
            var count => Words.Say("also-many", ("title", Title(view, others[0])), ("paragraph", others[0].Sentence.Paragraph), ("number", count - 1)),
        };
    }

    /// <summary>That the article gives no date and it is the day of its publication.</summary>
    public static Markdown Reported => Words.Say("reported");

    /// <summary>Whose word it is, where the sentence does not say so itself.</summary>
    public static Markdown? Claimer(StoryTelling telling) =>
        telling.Claimer is { } speaker && !telling.Text.Contains(speaker.Name, StringComparison.Ordinal) ? Words.Say("claimer", ("name", CodePoints.Label(speaker.Name, LongestName))) : null;

    /// <summary>The sides of a contradiction beside each other.</summary>
    public static Markdown Conflict(StoryView view, StoryConflict conflict) => Markdown.Lines(
        conflict.Sides.Select(side => Words.Say("side", ("words", side.Words), ("title", Title(view, side.Telling)), ("paragraph", side.Telling.Sentence.Paragraph)))
            .Prepend(conflict.Kind == StoryConflictKind.Dates ? Words.Say("dates-differ") : Words.Say("figures-differ")));

    /// <summary>The date that the sentence gives, or that it is the day of the report.</summary>
    public static Markdown EvidenceDate(StoryTelling telling) => telling.IsStated
        ? Words.Say("stated-date", ("date", DateWording.Of(telling.Date)))
        : Words.Say("reported-date", ("date", DateWording.Of(telling.Date)));

    /// <summary>The article of an entry in a picture, and how many others tell it.</summary>
    public static string PictureSource(StoryView view, StoryEntry entry)
    {
        var title = CodePoints.Label(view.Titles[entry.Leading.Article], 60);
        return entry.Articles.Count == 1 ? title : Words.Label("picture-source", ("title", title), ("number", entry.Articles.Count - 1));
    }

    /// <summary>What a picture must say of a date first; null where there is nothing.</summary>
    public static string? PictureNote(StoryEntry entry) =>
        entry.Conflicts.Any(conflict => conflict.Kind == StoryConflictKind.Dates) ? Words.Label("picture-dates-differ")
        : entry.Conflicts.Count > 0 ? Words.Label("picture-figures-differ")
        : entry.IsStated ? null : Words.Label("picture-reported");

    private static string Title(StoryView view, StoryTelling telling) => CodePoints.Label(view.Titles[telling.Article], LongestTitle);
}
