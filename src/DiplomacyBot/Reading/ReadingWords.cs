using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Text;
using Humanizer;

namespace DiplomacyBot.Reading;

/// <summary>What is said of every article alike: its date, its byline, how long it takes; and what every message about one has.</summary>
internal static class ReadingWords
{
    private static readonly Texts Words = Texts.Of("reading");

    public static string Previous => Words.Label("previous");

    public static string Next => Words.Label("next");

    public static string ShowInChannel => Words.Label("show-in-channel");

    public static string OpenBriefing => Words.Label("open-briefing");

    /// <summary>A day in words, such as "Tue 16 Aug 2022": the same for readers everywhere.</summary>
    public static string Day(DateOnly day) => Language.Current.Write(day);

    /// <summary>"about 3 minutes"; never less than one.</summary>
    public static string Time(ArticleReading reading) => Words.Label("time", ("time", Duration(reading)));

    /// <summary>"About 3 minutes to read".</summary>
    public static string TimeToRead(ArticleReading reading) => Words.Label("time-to-read", ("time", Duration(reading)));

    /// <summary>"By Amina Khan · Tue 16 Aug 2022", as far as it is known.</summary>
    public static Markdown Byline(ArticleRevision revision)
    {
        var date = revision.Published is { } day ? Day(day) : Words.Label("no-date");
        return string.IsNullOrWhiteSpace(revision.Author) ? Markdown.Plain(date) : Words.Say("byline", ("author", CodePoints.Label(revision.Author, 100)), ("date", date));
    }

    /// <summary>"8 paragraphs".</summary>
    public static Markdown Paragraphs(int count) => Words.Say("paragraphs", ("count", count));

    /// <summary>"40 sentences".</summary>
    public static Markdown Sentences(int count) => Words.Say("sentences", ("count", count));

    /// <summary>" · page 2 of 3" behind a heading; nothing where there is one page only.</summary>
    /// <param name="page">Counted from 0.</param>
    /// <param name="pages">How many there are.</param>
    public static Markdown PageOf(int page, int pages) => pages == 1 ? Markdown.Empty : Markdown.Of($" · {Words.Say("page-of", ("page", page + 1), ("pages", pages))}");

    /// <summary>A remark where the text is in a language that is not understood; empty for English.</summary>
    public static Markdown LanguageRemark(ArticleReading reading) => reading.Language switch
    {
        "en" => Markdown.Empty,
        "ur" => Words.Say("unread-urdu"),
        "ar" => Words.Say("unread-arabic"),
        _ => Words.Say("unread-other"),
    };

    /// <summary>Said instead of a sentence that no message can hold.</summary>
    public static Markdown TooLong(Sentence sentence) => Words.Say("too-long", ("sentence", sentence.Number), ("paragraph", sentence.Paragraph), ("length", sentence.Span.Length));

    /// <summary>The words that stand before a sentence which leans on them, as a small line above it.</summary>
    public static Markdown LeadIn(Markdown words) => Words.Say("lead-in", ("words", words));

    /// <summary>Who put something into the channel; mentions nobody.</summary>
    public static Markdown SharedBy(Snowflake member) => Words.Say("shared-by", ("member", Markdown.User(member)));

    public static Reply CannotWriteHere => Words.Refuse("cannot-write-here");

    private static string Duration(ArticleReading reading)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling(reading.ReadingTime.TotalMinutes));
        return TimeSpan.FromMinutes(minutes).Humanize(precision: 2, culture: Language.Current.Culture, maxUnit: TimeUnit.Hour);
    }
}
