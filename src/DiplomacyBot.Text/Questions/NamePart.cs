namespace DiplomacyBot.Text.Questions;

/// <summary>Which part of somebody's name stands somewhere. The wrong choices are the same part of other names: beside "Jane" stands no "Roe".</summary>
internal enum NamePart
{
    /// <summary>"Jane Roe".</summary>
    Full,

    /// <summary>"Jane".</summary>
    Given,

    /// <summary>"Roe", or one word of which nothing tells what it is.</summary>
    Family,
}
