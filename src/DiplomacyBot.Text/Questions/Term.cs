using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Something an article speaks of, which could be an answer or a wrong choice.</summary>
internal sealed class Term(string name, AnswerClass answerClass)
{
    private readonly List<HashSet<string>> spellings = [];

    /// <summary>How it is called at the greatest length.</summary>
    public string Name { get; } = name;

    /// <summary>What may stand beside it as a wrong choice.</summary>
    public AnswerClass Class { get; set; } = answerClass;

    /// <summary>What it is.</summary>
    public AskedKind Kind => Class.Kind;

    /// <summary>What a list knows of it; null where none has it.</summary>
    public ListedAnswer? Listed { get; set; }

    /// <summary>Whether it is the plural of a common noun.</summary>
    public bool IsPlural => Listed is { IsPlural: true };

    /// <summary>The state it belongs to by the list of places; null where it is in none.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the article shows it to be a person by more than a capital.</summary>
    public bool IsShownPerson { get; set; }

    /// <summary>Whether it is a person beyond doubt, so that it may stand beside people: a mistaken answer is one bad question, a mistaken choice spoils good ones.</summary>
    public bool IsCertainPerson { get; set; }

    /// <summary>Everything it is called, as written.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Where it stands, in text order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Notes a mention.</summary>
    public void Add(string spelling, Mention mention)
    {
        Mentions.Add(mention);
        if (!Names.Contains(spelling))
        {
            Names.Add(spelling);
            spellings.Add(ContentWords.Of(spelling));
        }
    }

    /// <summary>The stems of one of <see cref="Names"/>.</summary>
    public HashSet<string> StemsOf(string spelling) => spellings[Names.IndexOf(spelling)];

    /// <summary>Whether some spelling stands wholly among these stems, so that reading them gives the term away.</summary>
    public bool IsGivenAwayBy(HashSet<string> stems) => spellings.Exists(spelling => spelling.Count > 0 && spelling.IsSubsetOf(stems));

    /// <summary>Whether any word of it is among these stems.</summary>
    public bool SharesWordWith(HashSet<string> stems) => spellings.Exists(spelling => spelling.Overlaps(stems));

    /// <summary>Whether the two are forms of one thing: Peru and Peruvian, flight and Flight.</summary>
    public bool IsAkinTo(Term other) => (Country is not null && Country == other.Country) || other.spellings.Exists(SharesWordWith);
}
