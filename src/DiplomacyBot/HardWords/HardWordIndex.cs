using System.Runtime.CompilerServices;
using DiplomacyBot.Content;
using DiplomacyBot.Library;
using DiplomacyBot.Text;

namespace DiplomacyBot.HardWords;

/// <summary>The hard words of each article, found once as long as neither the article nor the folder's words change.</summary>
internal sealed class HardWordIndex(ShelfKeeper shelf)
{
    // Goes with the reading, which the reading cache keeps and drops.
    private readonly ConditionalWeakTable<ArticleReading, Found> known = [];

    /// <summary>The words of <c>words.yml</c> that the article uses, in the order of its text.</summary>
    public IReadOnlyList<HardWord> In(ArticleReading reading)
    {
        var words = shelf.Shelf.Words;
        if (known.TryGetValue(reading, out var found) && ReferenceEquals(found.Of, words))
            return found.Words;
        found = new Found(words, HardWordFinder.Find(reading, words));
        known.AddOrUpdate(reading, found);
        return found.Words;
    }

    private sealed record Found(IReadOnlyList<ShelfWord> Of, IReadOnlyList<HardWord> Words);
}
