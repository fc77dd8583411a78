namespace DiplomacyBot.Text.Cleaning;

/// <summary>How a block is marked up.</summary>
internal enum BlockForm
{
    Plain,
    MarkdownHeading,
    Bold,
    ListItem,
    Rule,
}
