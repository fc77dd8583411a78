namespace DiplomacyBot.Text;

/// <summary>One paragraph of the body.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Span">Where it stands in the stored text, list markers left out.</param>
/// <param name="Sentences">Its sentences in order, at least one.</param>
public sealed record Paragraph(int Number, TextSpan Span, IReadOnlyList<Sentence> Sentences);
