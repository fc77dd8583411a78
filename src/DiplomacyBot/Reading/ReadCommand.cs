using System.Globalization;
using System.Text;
using DiplomacyBot.Text;
using Humanizer;
using Spectre.Console;

namespace DiplomacyBot.Reading;

/// <summary><c>-- read FILE</c>: what the engine understands of an article, for a terminal.</summary>
internal static class ReadCommand
{
    public const int Unreadable = 1;

    private const int LargestFile = 256 * 1024;
    private const int WidthWithoutTerminal = 1_000_000;

    /// <returns>The exit code: 0, or 1 for a file that cannot be read as text.</returns>
    public static async Task<int> RunAsync(string path, DateOnly? published, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (await ReadTextAsync(path, cancellationToken) is not { } text)
        {
            console.MarkupLineInterpolated($"[red]{path} cannot be read: it must be a text file in UTF-8, at most 256 KB.[/]");
            return Unreadable;
        }

        // A file or a program at the other end wants whole sentences, not lines of a terminal's width.
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = WidthWithoutTerminal;
        Print(ArticleReader.Read(text, published), console);
        return 0;
    }

    internal static void Print(ArticleReading reading, IAnsiConsole console)
    {
        PrintHead(reading, console);
        PrintRemoved(reading, console);
        PrintKeyPoints(reading, console);
        PrintTimeline(reading, console);
        PrintTimes(reading, console);
        PrintWarnings(reading, console);
    }

    private static void PrintHead(ArticleReading reading, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{Shown(reading.Title ?? "(no title)")}[/]");
        var published = reading.Published?.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture) ?? "date not given";
        console.MarkupLineInterpolated($"[grey]By {Shown(reading.Author ?? "nobody named")} · {published} · {Count("paragraph", reading.Paragraphs.Count)} · {Count("sentence", reading.Sentences.Count())} · {reading.ReadingTime.Humanize(culture: CultureInfo.InvariantCulture)} to read[/]");
        if (reading.Published is null && reading.StatedPublication is { } stated)
            console.MarkupLineInterpolated($"[grey]The text itself says it was published on {stated.Date:yyyy-MM-dd}: pass --published {stated.Date:yyyy-MM-dd} to use that.[/]");
        if (reading.Topics.Count > 0)
            console.MarkupLineInterpolated($"[grey]Topics: {Shown(string.Join(", ", reading.Topics))}[/]");
    }

    private static void PrintRemoved(ArticleReading reading, IAnsiConsole console)
    {
        if (reading.Removed.Count == 0)
            return;
        Head(console, "Left out");
        foreach (var part in reading.Removed)
            console.MarkupLineInterpolated($"  [grey strikethrough]{Shown(Clip(part.Span.Of(reading.Text), 70))}[/] [grey]({RemovedWording.Of(part.Reason)})[/]");
    }

    private static void PrintKeyPoints(ArticleReading reading, IAnsiConsole console)
    {
        Head(console, "Key points");
        foreach (var point in reading.KeyPoints)
            console.MarkupLineInterpolated($"  • {Shown(reading.TextOf(point.Sentence))} [green]P{point.Sentence.Paragraph}[/]");
        if (reading.KeyPoints.Count == 0)
            console.MarkupLine("  [grey]No sentence stands alone.[/]");
    }

    private static void PrintTimeline(ArticleReading reading, IAnsiConsole console)
    {
        Head(console, "Timeline");
        foreach (var entry in reading.Timeline.Dated)
            PrintEntry(reading, entry, console);
        if (reading.Timeline.Undated.Count == 0)
            return;
        Head(console, "Undated, as written");
        foreach (var entry in reading.Timeline.Undated)
            PrintEntry(reading, entry, console);
    }

    private static void PrintEntry(ArticleReading reading, TimelineEntry entry, IAnsiConsole console)
    {
        var places = string.Join(", ", entry.Paragraphs.Select(number => $"P{number}"));
        var note = DateWording.Note(entry) is { } words ? $" ({words})" : "";
        if (reading.LeadInText(entry.Sentence) is { Length: > 0 } leadIn)
            console.MarkupLineInterpolated($"  [grey]{Shown(leadIn)}[/]");
        console.MarkupLineInterpolated($"  [yellow]{Shown(DateWording.When(reading, entry))}[/][grey]{note}[/]  {Shown(reading.TextOf(entry.Sentence))} [green]{places}[/]");
    }

    // Every expression, those included that no timeline shows: for whoever extends the grammar.
    private static void PrintTimes(ArticleReading reading, IAnsiConsole console)
    {
        var mentions = TimeReader.Read(reading.Text, reading.Published);
        if (mentions.Count == 0)
            return;
        Head(console, "Every time expression, with its TIMEX3 value and why");
        foreach (var mention in mentions)
            console.MarkupLineInterpolated($"  [yellow]{Shown(mention.Span.Of(reading.Text))}[/]  {mention.TypeName} {mention.Value} [grey]({Shown(mention.Why)})[/]");
    }

    private static void PrintWarnings(ArticleReading reading, IAnsiConsole console)
    {
        if (reading.Warnings.Count == 0)
            return;
        Head(console, "Please look at");
        foreach (var (warning, number) in reading.Warnings.Select((warning, index) => (warning, index + 1)))
        {
            console.MarkupLineInterpolated($"  [red]{number}.[/] {Shown(WarningWording.Message(warning))}");
            if (warning.Fix is not null)
                console.MarkupLineInterpolated($"     [blue]Fix:[/] {Shown(WarningWording.Fix(warning))}");
        }
    }

    private static void Head(IAnsiConsole console, string words)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold underline]{words}[/]");
    }

    /// <summary>Text for a terminal: a control or format character in an article could move the cursor or turn lines around. The two joiners
    /// stay, since Persian and Urdu are spelled with them.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.GetUnicodeCategory(rune) switch
            {
                _ when rune.Value is 0x200C or 0x200D => shown.Append(rune),
                UnicodeCategory.Control => shown.Append(' '),
                UnicodeCategory.Format or UnicodeCategory.Surrogate => shown,
                _ => shown.Append(rune),
            };
        }

        return shown.ToString();
    }

    private static string Clip(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "…");

    private static string Count(string noun, int number) => noun.ToQuantity(number, "N0", CultureInfo.InvariantCulture);

    private static async Task<string?> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                return null;
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException or NotSupportedException)
        {
            return null;
        }
    }
}
