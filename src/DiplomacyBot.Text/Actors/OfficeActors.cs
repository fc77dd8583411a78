namespace DiplomacyBot.Text.Actors;

/// <summary>Tells whom an office is of: "Norwegian foreign minister" speaks for Norway.</summary>
internal sealed class OfficeActors(ActorCatalog catalog)
{
    /// <summary>The listed actors in its words; none for no office.</summary>
    public List<Actor> Of(string? office)
    {
        var actors = new List<Actor>();
        var words = office?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = Math.Min(words.Length - i, ActorCatalog.LongestName); length > 0; length--)
            {
                if (string.Join(' ', words, i, length).TrimEnd(',') is var name && catalog.Named(name) is { } actor)
                {
                    if (!actors.Contains(actor) && !(i > 0 && actor.IsEndOfName(name) && char.IsUpper(words[i - 1][0])))
                    {
                        actors.Add(actor);
                    }

                    i += length - 1;
                    break;
                }
            }
        }

        return actors;
    }
}
