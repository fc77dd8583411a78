namespace DiplomacyBot.Text.Questions;

/// <summary>A question that could be proposed; two are the same only if they are one object.</summary>
internal sealed class QuestionDraft
{
    /// <summary>The answer.</summary>
    public required Term Term { get; init; }

    /// <summary>Where it was taken from.</summary>
    public required Mention Mention { get; init; }

    /// <summary>How it is written there.</summary>
    public required string Answer { get; init; }

    /// <summary>The question.</summary>
    public required string Stem { get; init; }

    /// <summary>The stems of the words of the question.</summary>
    public required HashSet<string> StemWords { get; init; }

    /// <summary>Three wrong choices.</summary>
    public required IReadOnlyList<string> Wrong { get; init; }

    /// <summary>How much the article is about the answer.</summary>
    public required double Weight { get; init; }

    /// <summary>What the sentence alone is worth to a summary, as a natural logarithm.</summary>
    public required double Value { get; init; }
}
