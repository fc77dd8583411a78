namespace DiplomacyBot.Text;

/// <summary>What kind of thing a question asks for. All choices of a question are of one kind.</summary>
public enum AskedKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A state, a city or another place.</summary>
    Place,

    /// <summary>A people or the adjective of a state: "Peruvian".</summary>
    People,

    /// <summary>A body of people: a council, a company, "NATO".</summary>
    Organisation,

    /// <summary>A name of which no rule knows what it names.</summary>
    Name,

    /// <summary>A common noun for a thing, a matter or what happens: "ship".</summary>
    Thing,

    /// <summary>A common noun for a person: "pilot".</summary>
    Role,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A day or month.</summary>
    Date,

    /// <summary>A number of something.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A share of a hundred.</summary>
    Percent,
}
