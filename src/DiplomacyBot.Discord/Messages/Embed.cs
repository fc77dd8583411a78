namespace DiplomacyBot.Discord;

/// <summary>A card within a message. Texts are Discord markdown unless said otherwise; lengths in code points.</summary>
public sealed record Embed
{
    /// <summary>At most 256.</summary>
    public string? Title { get; init; }

    /// <summary>At most 4,096.</summary>
    public string? Description { get; init; }

    /// <summary>The bar's colour, 0 to 0xFFFFFF.</summary>
    public int? Color { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<EmbedField> Fields { get; init; } = [];

    /// <summary>At most 2,048; shown as plain text.</summary>
    public string? Footer { get; init; }

    /// <summary>At most 256; shown as plain text above the title.</summary>
    public string? Author { get; init; }

    /// <summary>An http(s) link, or attachment://name for an upload of the same message.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Shown beside the footer, in the reader's zone.</summary>
    public DateTimeOffset? Timestamp { get; init; }
}
