namespace DiplomacyBot.Discord.Rest;

/// <summary>One thing to ask of Discord, with what the sender must know to ask it safely.</summary>
internal sealed record RestCall
{
    /// <summary>The verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>Path and query below the API's address, starting with a slash; may hold an interaction's token.</summary>
    public required string Path { get; init; }

    /// <summary>Verb and path as logs and exceptions show them: without tokens.</summary>
    public required string Name { get; init; }

    /// <summary>Verb and route with placeholders: what a rate limit bucket is learnt for.</summary>
    public required string Route { get; init; }

    /// <summary>The top-level id a rate limit is counted by: channel, guild, or webhook id with its token; empty where there is none.</summary>
    public string Major { get; init; } = "";

    /// <summary>The JSON body; null sends none.</summary>
    public byte[]? Json { get; init; }

    /// <summary>Files that go with the body, which makes it a multipart form.</summary>
    public IReadOnlyList<Upload> Files { get; init; } = [];

    /// <summary>False on routes that carry an interaction's token: they need no bot token and must not be judged by it.</summary>
    public bool Authorized { get; init; } = true;

    /// <summary>True for an interaction's routes, which the global limit of 50 a second does not count.</summary>
    public bool IsInteraction { get; init; }

    /// <summary>The moment an interaction arrived; set for the initial answer only, which is never queued and lives 3 seconds.</summary>
    public long? AnswerTo { get; init; }

    /// <summary>True where doing it twice is the same as doing it once.</summary>
    public required bool Repeatable { get; init; }

    /// <summary>Discord's code for "that is done already": success, where an earlier attempt of ours may have done it.</summary>
    public int DoneCode { get; init; }

    /// <summary>True where something comes to be that was not there: a refused repeat then says nothing of the try before it.</summary>
    public bool Creates { get; init; }

    /// <summary>True where 404 means that what was wanted is the case: deletions.</summary>
    public bool GoneIsDone { get; init; }
}
