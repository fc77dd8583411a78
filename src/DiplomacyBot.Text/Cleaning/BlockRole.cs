namespace DiplomacyBot.Text.Cleaning;

/// <summary>What a block is in the article.</summary>
internal enum BlockRole
{
    Prose,
    Title,
    Heading,
    Byline,
    Removed,
}
