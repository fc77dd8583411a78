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

    /// <summary>Three wrong choices, looked for when they are first asked for, which is dear; null where there are too few good ones.</summary>
    public required Lazy<IReadOnlyList<string>?> Wrong { get; init; }

    /// <summary>What it is worth beside others of the same article, see <see cref="TermWorth"/>.</summary>
    public required double Worth { get; init; }
}
