using System.Globalization;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Where everything of a picture goes: a heading, the entries on an axis, and below them as a list.</summary>
/// <param name="Height">The height in pixels; the width is <see cref="Width"/>.</param>
/// <param name="Marks">What to draw, in order.</param>
/// <param name="LeftOut">How many sentences the list leaves to the text form, since they would not show whole.</param>
internal sealed record PictureLayout(int Height, IReadOnlyList<Mark> Marks, int LeftOut)
{
    /// <summary>The width of every picture, in pixels.</summary>
    public const int Width = 1000;

    /// <summary>The greatest height, in pixels.</summary>
    public const int MaxHeight = 1600;

    /// <summary>The empty border, in pixels.</summary>
    public const int Margin = 48;

    /// <summary>A sentence of more lines is left to the text form: beside it, hardly anything else would fit.</summary>
    public const int MostLines = 12;

    // Longer than that many lines ever hold; so is not even measured.
    private const int MostCharacters = 1200;

    private const int MostTitleLines = 3;
    private const int TextLeft = 122;
    private const int BadgeX = Margin + 22;
    private const float BadgeRadius = 22;
    private const int EntryGap = 26;
    private const int TextWidth = Width - Margin - TextLeft;

    /// <summary>Lays out some entries.</summary>
    /// <param name="title">The article's title on one line; it is left out where it would not show whole.</param>
    /// <param name="remarks">Stand below the title, several on a line where they fit.</param>
    /// <param name="entries">At least one, earliest first.</param>
    /// <param name="footer">A line at the foot; null for none.</param>
    /// <param name="ruler">The font.</param>
    public static PictureLayout Of(string title, IReadOnlyList<string> remarks, IReadOnlyList<PictureEntry> entries, string? footer, ITextRuler ruler)
    {
        var marks = new List<Mark>();
        var y = Heading(title, remarks, Margin, marks, ruler);
        y = AxisStrip.Place(entries, y + 30, marks, ruler) + 34;
        var rail = marks.Count;
        var (firstBadge, lastBadge, leftOut) = (0f, 0f, 0);
        foreach (var entry in entries)
        {
            var badge = y + (Inks.LeadingOf(TextRole.Date) / 2f);
            (firstBadge, lastBadge) = (firstBadge == 0 ? badge : firstBadge, badge);
            y = Entry(entry, y, badge, marks, ruler, ref leftOut) + EntryGap;
        }
        marks.Insert(rail, new Mark.Line(BadgeX, firstBadge, BadgeX, lastBadge, 3, Ink.Bar));
        y += Margin - EntryGap;
        if (footer is not null && ruler.CanShow(footer, TextRole.Remark))
        {
            y = Lines(footer, TextRole.Remark, TextLeft, y - 16, marks, ruler) + Margin - 16;
        }
        return new PictureLayout((int)Math.Ceiling(y), marks, leftOut);
    }

    private static float Heading(string title, IReadOnlyList<string> remarks, float y, List<Mark> marks, ITextRuler ruler)
    {
        var lines = title.Length <= MostCharacters && ruler.CanShow(title, TextRole.Title) ? TextWrapping.Wrap(title, Width - (2 * Margin), TextRole.Title, ruler) : [];
        if (lines.Count <= MostTitleLines)
        {
            y = Put(lines, TextRole.Title, Margin, y, marks, ruler);
        }
        y += 4;
        var line = "";
        foreach (var remark in remarks.Where(remark => ruler.CanShow(remark, TextRole.Remark)))
        {
            var longer = line.Length == 0 ? remark : $"{line} · {remark}";
            if (ruler.WidthOf(longer, TextRole.Remark) <= Width - (2 * Margin))
            {
                line = longer;
                continue;
            }
            y = Lines(line, TextRole.Remark, Margin, y, marks, ruler);
            line = remark;
        }
        return Lines(line, TextRole.Remark, Margin, y, marks, ruler);
    }

    private static float Entry(PictureEntry entry, float y, float badge, List<Mark> marks, ITextRuler ruler, ref int leftOut)
    {
        Badge(entry.Number, BadgeX, badge, BadgeRadius, marks, ruler);
        y = DateAndPlaces(entry, y, marks, ruler);
        var canShow = entry.Sentence.Length <= MostCharacters && ruler.CanShow(entry.Sentence, TextRole.Sentence);
        var lines = canShow ? TextWrapping.Wrap(entry.Sentence, TextWidth, TextRole.Sentence, ruler) : [];
        if (lines.Count is 0 or > MostLines)
        {
            leftOut++;
            y = ruler.CanShow(PictureWording.SentenceElsewhere, TextRole.Remark) ? Lines(PictureWording.SentenceElsewhere, TextRole.Remark, TextLeft, y, marks, ruler) : y;
        }
        else
        {
            y = Put(lines, TextRole.Sentence, TextLeft, y, marks, ruler);
        }
        return entry.Note is { Length: > 0 } note && ruler.CanShow(note, TextRole.Remark) ? Lines(PictureWording.Note(note), TextRole.Remark, TextLeft, y, marks, ruler) : y;
    }

    // The paragraphs stand at the right of the date, or below it where both are long.
    private static float DateAndPlaces(PictureEntry entry, float y, List<Mark> marks, ITextRuler ruler)
    {
        var places = ruler.WidthOf(entry.Places, TextRole.Remark);
        var date = TextWrapping.Wrap(entry.When, TextWidth, TextRole.Date, ruler);
        var below = Put(date, TextRole.Date, TextLeft, y, marks, ruler);
        if (date.Count > 1 || ruler.WidthOf(entry.When, TextRole.Date) + places + 30 > TextWidth)
        {
            return Lines(entry.Places, TextRole.Remark, TextLeft, below, marks, ruler);
        }
        marks.Add(new Mark.Text(entry.Places, Width - Margin - places, BaselineOf(TextRole.Date, y), places, TextRole.Remark));
        return below;
    }

    /// <summary>A number in a circle.</summary>
    internal static void Badge(int number, float x, float y, float radius, List<Mark> marks, ITextRuler ruler)
    {
        var words = number.ToString(CultureInfo.InvariantCulture);
        var width = ruler.WidthOf(words, TextRole.Number);
        marks.Add(new Mark.Dot(x, y, radius, Ink.Accent));
        marks.Add(new Mark.Text(words, x - (width / 2), y + (Inks.SizeOf(TextRole.Number) * 0.36f), width, TextRole.Number));
    }

    private static float Lines(string text, TextRole role, float left, float y, List<Mark> marks, ITextRuler ruler) =>
        Put(TextWrapping.Wrap(text, Width - Margin - left, role, ruler), role, left, y, marks, ruler);

    private static float Put(IReadOnlyList<string> lines, TextRole role, float left, float y, List<Mark> marks, ITextRuler ruler)
    {
        foreach (var line in lines)
        {
            marks.Add(new Mark.Text(line, left, BaselineOf(role, y), ruler.WidthOf(line, role), role));
            y += Inks.LeadingOf(role);
        }
        return y;
    }

    // Letters reach about 0.93 of their size above the line they stand on; the rest of the leading is shared above and below.
    private static float BaselineOf(TextRole role, float top) => MathF.Round(top + (Inks.LeadingOf(role) * 0.5f) + (Inks.SizeOf(role) * 0.36f));
}
