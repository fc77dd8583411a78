namespace DiplomacyBot.Text.Times;

/// <summary>A time expression of an article.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Signal">The preposition directly before it in lower case ("on", "since"), or "".</param>
/// <param name="Value">What it says.</param>
/// <param name="Rule">The rule that read it, named by its example.</param>
internal sealed record TimeExpression(int First, int End, string Signal, TimeValue Value, string Rule)
{
    /// <summary>Its first token with the preposition: "on Monday". Of "as soon as Monday" the day alone.</summary>
    public int SpokenFirst => Signal is "" or "as" ? First : First - 1;
}
