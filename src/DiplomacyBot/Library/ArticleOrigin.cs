namespace DiplomacyBot.Library;

internal enum ArticleOrigin
{
    /// <summary>From a file of the content folder.</summary>
    Shelf,

    /// <summary>Added in Discord by a moderator.</summary>
    Member,
}
