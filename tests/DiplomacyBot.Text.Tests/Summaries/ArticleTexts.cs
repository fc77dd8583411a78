using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Text.Tests.Summaries;

/// <summary>Articles as the rules see them.</summary>
internal static class ArticleTexts
{
    public static ArticleText Of(string text) => new(PageCleaner.Clean(FoldedText.Of(text)));
}
