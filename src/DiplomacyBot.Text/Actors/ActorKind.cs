namespace DiplomacyBot.Text;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A state or territory; the European Union and the United Nations as well, as the list of places has them.</summary>
    Country,

    /// <summary>An organisation, a court, a movement.</summary>
    Organisation,

    /// <summary>A news agency, newspaper or broadcaster: what it reports is somebody else's word.</summary>
    Media,
}
