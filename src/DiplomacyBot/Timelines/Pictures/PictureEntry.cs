using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A dated entry as a picture needs it.</summary>
/// <param name="Number">Its place among the dated entries, from 1.</param>
/// <param name="When">The date in words, as in the text form.</param>
/// <param name="First">The first possible day, as a <see cref="DayCount"/>.</param>
/// <param name="Last">The last possible day.</param>
/// <param name="IsPoint">True where the text names one day.</param>
/// <param name="Sentence">The sentence on one line, otherwise unaltered.</param>
/// <param name="Places">The paragraph of the sentence, then the others that tell the event, such as "P3, P8".</param>
/// <param name="Note">How the date was found, where that is worth saying; null where it is not.</param>
internal sealed record PictureEntry(int Number, string When, long First, long Last, bool IsPoint, string Sentence, string Places, string? Note)
{
    /// <summary>The dated entries of an article, earliest first.</summary>
    public static IReadOnlyList<PictureEntry> Of(ArticleReading reading) =>
        [.. reading.Timeline.Dated.Where(entry => entry.Date is not null).Select((entry, index) => Of(reading, entry, entry.Date!, index + 1))];

    /// <summary>A text as the text form shows it: on one line, without characters nobody sees.</summary>
    public static string OnOneLine(string text)
    {
        var visible = string.Concat(text.Select(character => character switch
        {
            '\r' or '\n' or '\t' or '\u2028' or '\u2029' => " ",
            _ when Invisibles.IsDropped(character) => "",
            _ => character.ToString(),
        }));
        return string.Join(' ', visible.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>An entry with a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="number">Its place, from 1.</param>
    /// <param name="sentence">The exact words.</param>
    /// <param name="places">Where they stand.</param>
    /// <param name="note">A remark; null for none.</param>
    public static PictureEntry Of(ArticleDate date, int number, string sentence, string places, string? note)
    {
        var first = DayCount.OfKey(date.SortStart);
        var last = date is YearUpTo { Publication: { } published } ? DayCount.Of(published) : DayCount.OfKey(date.SortEnd);
        return new PictureEntry(
            number, CodePoints.Label(DateWording.Of(date), 100), first, Math.Max(first, last), date.Precision == DatePrecision.Day, OnOneLine(sentence), places, note);
    }

    private static PictureEntry Of(ArticleReading reading, TimelineEntry entry, ArticleDate date, int number)
    {
        var places = entry.Paragraphs.Where(paragraph => paragraph != entry.Sentence.Paragraph).Prepend(entry.Sentence.Paragraph);
        return Of(date, number, entry.Sentence.Span.Of(reading.Text), string.Join(", ", places.Select(Place)), DateWording.Note(entry));
    }

    private static string Place(int paragraph) => string.Create(CultureInfo.InvariantCulture, $"P{paragraph}");
}
