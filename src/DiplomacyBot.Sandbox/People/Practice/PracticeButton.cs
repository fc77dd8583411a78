namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>A button that can be pressed.</summary>
/// <param name="CustomId">What the bot knows it by.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="Style">1 primary, 2 secondary, 3 success, 4 danger.</param>
internal sealed record PracticeButton(string CustomId, string Label, int Style)
{
    private const int Danger = 4;

    public bool IsDangerous => Style == Danger;

    public bool Says(params IEnumerable<string> words) => words.Any(word => Label.Contains(word, StringComparison.OrdinalIgnoreCase));
}
