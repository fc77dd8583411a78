namespace DiplomacyBot.Timelines.Pictures;

/// <summary>What a line of text is there for; decides its size, weight and colour.</summary>
internal enum TextRole
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The date of an entry.</summary>
    Date,

    /// <summary>Words of the article.</summary>
    Sentence,

    /// <summary>Words about the entry or the picture, and the labels of the axis.</summary>
    Remark,

    /// <summary>The number in an entry's badge.</summary>
    Number,
}
