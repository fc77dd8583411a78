using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times;

/// <summary>A sentence of a text with its time expressions; token numbers count through the whole text.</summary>
/// <param name="Start">Offset of its first character in the folded text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Expressions">What the grammar reads in it, in order.</param>
/// <param name="Verbs">Its finite verbs; empty where no expression asked for them.</param>
internal sealed record TimedSentence(int Start, int End, int FirstToken, int EndToken, IReadOnlyList<TimeExpression> Expressions, List<VerbGroup> Verbs)
{
    /// <summary>The expressions with their meaning.</summary>
    public List<TimedExpression> Times { get; } = [];
}
