using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Text;

/// <summary>Reads one article: the only door most callers need.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article as pasted (plain text or Markdown). Pure and deterministic; ends on any string, lone surrogates included.</summary>
    /// <param name="text">The stored text. It is never altered; every span of the result points into it.</param>
    /// <param name="published">The day of publication where it is known. Without it, dates that depend on it stay as written.</param>
    /// <param name="actors">Countries, organisations and media known by name; null for those of the library.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ArticleReading Read(string text, DateOnly? published = null, ActorCatalog? actors = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ArticleAssembly.Assemble(text, PageCleaner.Clean(FoldedText.Of(text)), published, actors ?? ActorCatalog.Shared);
    }
}
