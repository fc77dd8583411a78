namespace DiplomacyBot.Discord;

/// <summary>A row of one to five buttons, or of exactly one select.</summary>
/// <param name="Components">What stands in the row.</param>
public sealed record ActionRow(IReadOnlyList<Component> Components)
{
    /// <summary>How many buttons Discord allows in a row.</summary>
    public const int MostButtons = 5;

    /// <summary>A row of these.</summary>
    public static ActionRow Of(params IReadOnlyList<Component> components) => new(components);
}
