using System.Globalization;
using Humanizer;
using Spectre.Console;

namespace DiplomacyBot.Hosting.Touring;

/// <summary>Writes the transcript: a name on the left, what was done or shown on the right.</summary>
internal sealed class TourPrinter
{
    private const int WidestLine = 100;
    private const int WidthWithoutTerminal = 1_000;
    private const int NameWidth = 9;
    private const int BulletWidth = 2;
    private const int MostLines = 16;

    private static readonly Style Plain = new();
    private static readonly Style Guide = new(decoration: Decoration.Italic);
    private static readonly Style Deed = new(Color.Blue, decoration: Decoration.Bold);
    private static readonly Style Aside = new(Color.Grey);

    private readonly IAnsiConsole console;
    private readonly int width;
    private bool hasGap = true;

    public TourPrinter(IAnsiConsole console)
    {
        this.console = console;
        // Lines are broken here, with their indent; the console must not break them again.
        width = console.Profile.Out.IsTerminal ? Math.Clamp(console.Profile.Width - 1, 40, WidestLine) : WidestLine;
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = WidthWithoutTerminal;
    }

    /// <summary>How channels, roles and people are called, by the mention that stands for them.</summary>
    public IReadOnlyDictionary<string, string> Mentions { get; set; } = new Dictionary<string, string>();

    /// <summary>The head of a part.</summary>
    public void Part(string title)
    {
        Gap();
        console.WriteLine();
        console.WriteLine($"── {title} ".PadRight(width, '─'), Aside);
        console.WriteLine();
    }

    /// <summary>A sentence of the guide.</summary>
    public void Say(string sentence)
    {
        Gap();
        foreach (var line in Wrap(sentence, width))
            console.WriteLine(line, Guide);
        console.WriteLine();
        hasGap = true;
    }

    /// <summary>What somebody does.</summary>
    public void Does(string name, string deed) => Write(name, deed, Deed);

    /// <summary>What somebody sees because of it.</summary>
    public void Shows(TourSight sight)
    {
        var lines = TourText.Lines(sight.Text, Mentions).ToList();
        // Not to save a line or two: "and 1 line more" is as long as the line.
        var shown = lines.Count > MostLines + 2 ? MostLines : lines.Count;
        foreach (var line in lines.Take(shown))
            Write("", line, Plain);
        if (shown < lines.Count)
            Write("", $"… and {"line".ToQuantity(lines.Count - shown, "N0", CultureInfo.InvariantCulture)} more", Aside);
        foreach (var part in (IEnumerable<string>)[
            .. sight.Files.Select(file => $"file: {file}"),
            .. sight.Fields.Select(input => $"{input.Label}: ________"),
            .. sight.Selects.Select(select => $"( {select} ▾ )")])
            Write("", part, Aside);
        if (sight.Buttons.Count > 0)
            Write("", string.Join(' ', sight.Buttons.Select(label => $"[{label.Replace(' ', '\u00A0')}]")), Aside);
        if (sight.IsPrivate)
            Write("", "(nobody else sees this)", Aside);
        Gap();
    }

    private void Gap()
    {
        if (!hasGap)
            console.WriteLine();
        hasGap = true;
    }

    private void Write(string name, string text, Style style)
    {
        // What follows a bullet stands under its words.
        var indent = "";
        foreach (var line in Wrap(text, width - NameWidth - BulletWidth))
        {
            console.Write(name.PadRight(NameWidth) + indent, Plain);
            console.WriteLine(line.Replace('\u00A0', ' '), style);
            name = "";
            indent = text.StartsWith('•') ? new string(' ', BulletWidth) : "";
        }

        hasGap = false;
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var rest = text;
        while (rest.Length > width)
        {
            var cut = rest.LastIndexOf(' ', width);
            // A word longer than a line is left whole: an address that is cut cannot be followed.
            cut = cut > 0 ? cut : rest.IndexOf(' ', StringComparison.Ordinal);
            if (cut < 0)
                break;
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart(' ');
        }

        yield return rest;
    }
}
