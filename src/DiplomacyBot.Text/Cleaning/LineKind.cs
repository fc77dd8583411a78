namespace DiplomacyBot.Text.Cleaning;

/// <summary>A rough sort of block, told to its neighbours.</summary>
internal enum LineKind
{
    /// <summary>Beyond the edge of the page.</summary>
    None,
    Listed,
    Meta,
    Credit,
    Prose,
    ShortSentence,
    Headline,

    /// <summary>As long as prose, without the mark that ends a sentence.</summary>
    Unfinished,
    Menu,
    Other,
}
