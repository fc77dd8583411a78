using DiplomacyBot.Text.Timelines.Stories;

namespace DiplomacyBot.Text;

/// <summary>One article's sentence that tells an event, with the date it gives.</summary>
public sealed record StoryTelling
{
    /// <summary>The article, as the caller numbers it.</summary>
    public required long Article { get; init; }

    /// <summary>The day of publication; null where it is not known.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The date the sentence gives, never more exact than its words; where it gives none, the day of publication.</summary>
    public required ArticleDate Date { get; init; }

    /// <summary>Whether words of the sentence give the date. Otherwise it is the day the article reported it, and readers must be told so.</summary>
    public required bool IsStated { get; init; }

    /// <summary>Where the sentence stands.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The exact words of <see cref="Sentence.Shown"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The exact words of the sentences just before it, where it leans on them; mostly empty.</summary>
    public required string LeadIn { get; init; }

    /// <summary>The words the date rests on; null where it is the day of the report.</summary>
    public required TextSpan? Expression { get; init; }

    /// <summary>A remark on the date; null where there is none.</summary>
    public required EventNote? Note { get; init; }

    /// <summary>Other sentences of the same article that tell it.</summary>
    public required IReadOnlyList<Sentence> Also { get; init; }

    /// <summary>Who says it, where the article tells it as somebody's words: it stays theirs. Null where the article itself tells it, or names nobody.</summary>
    public required Speaker? Claimer { get; init; }

    /// <summary>Who is named in the sentence or says it.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>The rules that led here.</summary>
    public required string Why { get; init; }

    /// <summary>What it is compared by.</summary>
    internal StoryWords Words { get; init; } = StoryWords.None;

    /// <summary>How many body sentences stand before it.</summary>
    internal int Place { get; init; }
}
