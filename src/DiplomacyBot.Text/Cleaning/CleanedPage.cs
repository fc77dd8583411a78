namespace DiplomacyBot.Text.Cleaning;

/// <summary>A page after cleaning, offsets of the folded copy except where said otherwise.</summary>
/// <param name="Folded">The folded text.</param>
/// <param name="Blocks">All blocks in text order, each with its role.</param>
/// <param name="FrontMatter">What stood before the first block between two lines of "---"; null where nothing did.</param>
/// <param name="TitleRange">Where the title stands; null where there is none.</param>
/// <param name="AuthorRange">Where the author's name stands; null where there is none.</param>
/// <param name="Stated">A publication date the page states, its span in the stored text.</param>
internal sealed record CleanedPage(
    FoldedText Folded,
    IReadOnlyList<Block> Blocks,
    FrontMatter? FrontMatter,
    (int Start, int End)? TitleRange,
    (int Start, int End)? AuthorRange,
    StatedDate? Stated);
