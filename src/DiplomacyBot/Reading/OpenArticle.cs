using DiplomacyBot.Library;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>An article that the person who asked may see, and what is understood of it.</summary>
internal sealed record OpenArticle(Article Article, ArticleRevision Revision, ArticleReading Reading);
