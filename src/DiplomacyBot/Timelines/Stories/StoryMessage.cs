using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>A timeline over many articles as text: date, sentence, where it stands and who else tells it, contradictions beside each other.</summary>
internal static class StoryMessage
{
    /// <summary>The pages; at least one, empty where there are no entries.</summary>
    public static IReadOnlyList<StoryPage> Pages(StoryView view)
    {
        var units = view.Entries.Select(entry => Entry(view, entry)).ToList();
        var pages = new List<StoryPage>();
        var next = 0;
        foreach (var text in ReplyPages.Fill(units, "\n\n"))
        {
            pages.Add(new StoryPage(text, next));
            next += UnitsOn(units, next, text);
        }
        return pages;
    }

    /// <summary>A page under its heading.</summary>
    public static Markdown Text(StoryView view, IReadOnlyList<StoryPage> pages, int page)
    {
        var heading = StoryWording.Heading(view) + ReadingWords.PageOf(page, pages.Count);
        return Markdown.Join("\n\n", [
            StoryWording.Chosen(view) is { } chosen ? Markdown.Lines(heading, chosen) : heading,
            view.Entries.Count == 0 ? StoryWording.Nothing(view.Subject) : pages[page].Text,
        ]);
    }

    private static Markdown Entry(StoryView view, StoryEntry entry)
    {
        var telling = entry.Leading;
        var lines = new List<Markdown> { Markdown.Of($"**{CodePoints.Label(DateWording.Of(entry.Date), 100)}**") };
        if (Quoted.LeadIn(telling.LeadIn, telling.Text) is { } leadIn)
        {
            lines.Add(leadIn);
        }
        lines.Add(Quoted.Whole(telling.Text, telling.Sentence));
        lines.Add(StoryWording.Source(view, telling) + (StoryWording.Also(view, entry) is { } also ? Markdown.Of($" · {also}") : Markdown.Empty));
        if (!entry.IsStated)
        {
            lines.Add(StoryWording.Reported);
        }
        else if (DateWording.Note(telling.Note) is { } note)
        {
            lines.Add(Markdown.Of($"*{char.ToUpperInvariant(note[0]).ToString()}{note[1..]}.*"));
        }
        if (StoryWording.Claimer(telling) is { } claimer)
        {
            lines.Add(claimer);
        }
        lines.AddRange(entry.Conflicts.Select(conflict => StoryWording.Conflict(view, conflict)));
        return Markdown.Lines(lines);
    }

    // How many units a page was filled with: it is made of whole ones, in order.
    private static int UnitsOn(List<Markdown> units, int first, Markdown page)
    {
        var (length, count) = (0, 0);
        while (first + count < units.Count && length < page.Length)
        {
            length += units[first + count].Length + (count > 0 ? 2 : 0);
            count++;
        }
        return count;
    }
}
