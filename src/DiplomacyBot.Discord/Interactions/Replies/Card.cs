namespace DiplomacyBot.Discord.Interactions;

/// <summary>A framed part of a reply; becomes an embed.</summary>
public sealed record Card
{
    /// <summary>The heading.</summary>
    public Markdown Title { get; init; }

    /// <summary>Plain text above the heading.</summary>
    public string? Author { get; init; }

    /// <summary>The text.</summary>
    public Markdown Text { get; init; }

    /// <summary>Headings with texts of their own.</summary>
    public IReadOnlyList<CardField> Fields { get; init; } = [];

    /// <summary>Plain text at the foot.</summary>
    public string? Footer { get; init; }

    /// <summary>The bar's colour, 0 to 0xFFFFFF.</summary>
    public int? Color { get; init; }

    /// <summary>An http(s) link, or attachment://name of an upload of the same reply.</summary>
    public string? ImageUrl { get; init; }
}

/// <summary>A heading with a text in a card.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Text">The text.</param>
/// <param name="Inline">True to let up to three stand side by side.</param>
public sealed record CardField(Markdown Name, Markdown Text, bool Inline = false);
