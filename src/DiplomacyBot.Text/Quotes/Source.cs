namespace DiplomacyBot.Text.Quotes;

/// <summary>The words that name who says it.</summary>
/// <param name="Words">All of them, an office after a comma included; null where the text names nobody.</param>
/// <param name="Head">The mention itself: the name or pronoun with what stands before it.</param>
/// <param name="Why">The rule that found it.</param>
internal readonly record struct Source(TokenRange? Words, TokenRange? Head, string Why)
{
    public static Source None(string why) => new(null, null, why);
}
