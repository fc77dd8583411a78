namespace DiplomacyBot.Library;

internal enum ArticleState
{
    Draft,
    Published,
    Retired,
}
