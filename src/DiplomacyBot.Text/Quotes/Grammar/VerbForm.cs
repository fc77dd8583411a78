namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>How a verb hangs in its sentence.</summary>
internal enum VerbForm : byte
{
    Finite,
    Infinitive,
    Gerund,

    /// <summary>A participle without an auxiliary: "asked about it, …", "the man accused of …".</summary>
    Participle,
}
