namespace DiplomacyBot.Text.Cleaning;

/// <summary>What can be seen of a block or of its place on the page. Each has a weight in <c>page-weights.txt</c>, so names are part of that file.</summary>
internal enum LineSign
{
    Always,

    // How long it is, in words.
    Words1,
    Words2,
    Words4,
    Words8,
    Words14,
    Words25,
    Words50,
    WordsMore,

    // How it ends.
    ShortSentence,
    Sentence,
    LongSentence,
    EndsWithColon,
    EndsWithEllipsis,
    Asks,
    EndsWithComma,

    // Share of function words, from five words on.
    FunctionWordsNone,
    FunctionWordsFew,
    FunctionWordsSome,
    FunctionWordsMany,

    // Share of words with a capital, from three words on.
    CapitalsFew,
    CapitalsSome,
    CapitalsMany,
    CapitalsMost,
    AllCapitals,

    // What is in it.
    Digits,
    StartsWithDigit,
    Separators,
    Address,
    Copyright,
    Quotation,
    You,
    We,
    I,
    Credit,
    Caption,
    Bracketed,
    DateOrTime,
    Byline,
    Invitation,
    Reply,
    SaidVerb,
    SeveralSentences,
    Listed,
    ListItem,
    Heading,
    StartsLow,

    // Where it stands.
    Repeated,
    RepeatsTitle,
    NoTitle,
    BeforeTitle,
    JustAfterTitle,
    AfterComments,
    MetaAhead,
    MetaBehind,
    MetaAround2,
    MetaAround4,
    MarkedAlike,
    MarkedAlikeInCore,

    // Share of its content words that the core of the page has too.
    TopicNone,
    TopicLittle,
    TopicSome,
    TopicMuch,
    TopicNoneInCore,
    TopicLittleInCore,
    TopicSomeInCore,
    TopicMuchInCore,
}
