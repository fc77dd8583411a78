namespace DiplomacyBot.Text.Words;

/// <summary>The nouns of <c>event-nouns.txt</c>: what is planned and then happens.</summary>
internal static class EventNouns
{
    private static readonly HashSet<string> Stems = [.. WordFile.Set("event-nouns.txt").Select(noun => Stem.Of(noun).ToString())];

    /// <summary>Whether one of the nouns has this stem.</summary>
    public static bool HaveStem(string stem) => Stems.Contains(stem);
}
