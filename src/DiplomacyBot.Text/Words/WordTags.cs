namespace DiplomacyBot.Text.Words;

/// <summary>What the word lists say about a word. A word may be several things; its neighbours decide.</summary>
[Flags]
internal enum WordTags
{
    None = 0,

    /// <summary>A function word or other word without a topic.</summary>
    Stop = 1 << 0,

    // Forms of verbs.
    Base = 1 << 1,
    ThirdPerson = 1 << 2,
    Past = 1 << 3,
    Participle = 1 << 4,
    Gerund = 1 << 5,

    /// <summary>The base or third person is a noun as often.</summary>
    NounToo = 1 << 6,

    /// <summary>be, have, do in a finite form.</summary>
    Auxiliary = 1 << 7,

    /// <summary>could, may, might, would, should, must, can: what may be, not what was.</summary>
    Modal = 1 << 8,

    /// <summary>will, shall.</summary>
    Future = 1 << 9,

    // What verbs do.
    Speech = 1 << 10,
    Claim = 1 << 11,
    Reply = 1 << 12,

    // Function words by what they do.
    Pronoun = 1 << 13,
    Determiner = 1 << 14,
    Preposition = 1 << 15,
    Subordinator = 1 << 16,
    Connective = 1 << 17,
    Negation = 1 << 18,
    Adverb = 1 << 19,
    Demonstrative = 1 << 20,

    /// <summary>A title before a name: president, minister, Mr.</summary>
    Title = 1 << 21,

    /// <summary>A noun that only repeats what was named before: "the country", "the move".</summary>
    Anaphor = 1 << 22,

    /// <summary>A verb for what happens at one moment.</summary>
    Event = 1 << 23,
}
