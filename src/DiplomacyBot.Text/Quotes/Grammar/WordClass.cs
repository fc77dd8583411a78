namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>What a word does in its sentence, as far as finding who said what needs it. Adjectives count as nouns.</summary>
internal enum WordClass : byte
{
    /// <summary>A mark that separates; hyphens and the points of abbreviations belong to their word.</summary>
    Mark,
    Noun,
    Name,
    Number,

    /// <summary>Today, Monday, March.</summary>
    Time,
    Pronoun,

    /// <summary>they're, I've: a pronoun and an auxiliary in one.</summary>
    Contraction,
    Determiner,

    /// <summary>'s and the apostrophe after a plural.</summary>
    Possessive,
    Preposition,
    To,
    Conjunction,
    That,

    /// <summary>who, which, what, how, why, whether.</summary>
    Wh,
    Subordinator,
    Auxiliary,
    Modal,
    Negation,
    Adverb,
    Finite,
    Infinitive,
    Gerund,
    Participle,
}
