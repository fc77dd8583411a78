namespace DiplomacyBot.Text;

/// <summary>One side of a contradiction.</summary>
/// <param name="Telling">The first sentence that has it.</param>
/// <param name="Span">The words in its article that say so: a date or a figure with what it counts.</param>
public sealed record StorySide(StoryTelling Telling, TextSpan Span)
{
    /// <summary>The exact words of <see cref="Span"/>.</summary>
    public string Words => Telling.Text[(Span.Start - Telling.Sentence.Shown.Start)..(Span.End - Telling.Sentence.Shown.Start)];
}
