using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Text;
using Humanizer;

namespace DiplomacyBot.Reading;

/// <summary>What is said of every article alike: its date, its byline, how long it takes.</summary>
internal static class ReadingWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>A day in words, such as "Tue 16 Aug 2022": the same for readers everywhere.</summary>
    public static string Day(DateOnly day) => new DayDate(day).ToDisplay();

    /// <summary>"about 3 minutes"; never less than one.</summary>
    public static string Time(ArticleReading reading)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling(reading.ReadingTime.TotalMinutes));
        return $"about {TimeSpan.FromMinutes(minutes).Humanize(precision: 2, culture: English, maxUnit: TimeUnit.Hour)}";
    }

    /// <summary>"By Amina Khan · Tue 16 Aug 2022", as far as it is known.</summary>
    public static Markdown Byline(ArticleRevision revision)
    {
        var date = revision.Published is { } day ? Day(day) : "no date given";
        return string.IsNullOrWhiteSpace(revision.Author) ? Markdown.Plain(date) : Markdown.Of($"By {CodePoints.Label(revision.Author, 100)} · {date}");
    }

    /// <summary>"8 paragraphs".</summary>
    public static string Count(string noun, int number) => noun.ToQuantity(number, "N0", CultureInfo.InvariantCulture);

    /// <summary>A remark where the text is in a language that is not understood; empty for English.</summary>
    public static Markdown LanguageRemark(ArticleReading reading) => reading.Language switch
    {
        "en" => Markdown.Empty,
        "ur" => OtherLanguage("Urdu"),
        "ar" => OtherLanguage("Arabic"),
        _ => OtherLanguage("the language of this article"),
    };

    private static Markdown OtherLanguage(string language) =>
        Markdown.Of($"*I cannot read {language} yet, so sentences are chosen by their place in the text, and dates are not read.*");
}
