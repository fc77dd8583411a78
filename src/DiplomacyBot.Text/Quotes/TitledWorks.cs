using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What has a name in quotation marks: "their podcast “The Bridge”".</summary>
internal static class TitledWorks
{
    private static readonly HashSet<string> Nouns =
        ["podcast", "show", "programme", "program", "book", "novel", "memoir", "song", "album", "film", "movie", "series", "column", "blog", "magazine", "documentary", "play", "newsletter"];

    /// <summary>Whether a word names such a work.</summary>
    public static bool Is(Passage passage, int k) => Nouns.Contains(passage.At(k).Of(passage.Text).ToString());
}
