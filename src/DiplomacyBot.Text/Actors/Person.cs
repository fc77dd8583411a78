namespace DiplomacyBot.Text.Actors;

/// <summary>A person of one article.</summary>
internal sealed class Person(string name, int introduced)
{
    /// <summary>The fullest name the article has.</summary>
    public string Name { get; set; } = name;

    /// <summary>The words of the name.</summary>
    public string[] Words => Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The office as the article first gives it: "South Korean president"; null where it gives none.</summary>
    public string? Office { get; set; }

    public Gender Gender { get; set; }

    /// <summary>The token where the person is first named, counted over the body.</summary>
    public int Introduced { get; } = introduced;

    /// <summary>Whether the name is one word that others of the same family may share.</summary>
    public bool IsBare => !Name.Contains(' ', StringComparison.Ordinal);

    public Actor Actor => new(Name, ActorKind.Person);
}
