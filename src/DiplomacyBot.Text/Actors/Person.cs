namespace DiplomacyBot.Text.Actors;

/// <summary>A person of one article.</summary>
internal sealed class Person(string name, int introduced)
{
    private string[]? words;

    /// <summary>The fullest name the article has.</summary>
    public string Name
    {
        get;
        set
        {
            field = value;
            words = null;
        }
    } = name;

    /// <summary>The words of the name, points of abbreviations left out.</summary>
    public string[] Words => words ??= PersonTable.WordsOf(Name);

    /// <summary>Whether something besides capitals says that this is a person: a title, an office, a given name, a verb of speech. Only then may a pronoun mean it.</summary>
    public bool IsSure { get; set; }

    /// <summary>The office as the article first gives it: "South Korean president"; null where it gives none.</summary>
    public string? Office { get; set; }

    public Gender Gender { get; set; }

    /// <summary>How often the article has used the name while it was one word.</summary>
    public int BareMentions { get; set; }

    /// <summary>The token where the person is first named, counted over the body.</summary>
    public int Introduced { get; } = introduced;

    /// <summary>Whether the name is one word that others of the same family may share.</summary>
    public bool IsBare => !Name.Contains(' ', StringComparison.Ordinal);

    public Actor Actor => new(Name, ActorKind.Person);
}
