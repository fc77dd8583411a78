namespace DiplomacyBot.Text.Sentences;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>The default token, which stands for "none there".</summary>
    None,

    /// <summary>Letters, digits after them, and apostrophes inside.</summary>
    Word,

    /// <summary>Digits, with points or commas between them.</summary>
    Number,

    /// <summary>One character of anything else.</summary>
    Mark,
}
