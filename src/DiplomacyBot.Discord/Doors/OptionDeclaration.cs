namespace DiplomacyBot.Discord;

/// <summary>An option of a slash command, or a subcommand with options of its own.</summary>
public sealed record OptionDeclaration
{
    /// <summary>1 to 32, lower case, unique on its level.</summary>
    public required string Name { get; init; }

    /// <summary>1 to 100 code points.</summary>
    public required string Description { get; init; }

    /// <summary>The description in other languages, by Discord's locale; each 1 to 100 code points.</summary>
    public IReadOnlyDictionary<string, string> DescriptionsByLocale { get; init; } = Localizations.None;

    /// <summary>What it takes.</summary>
    public required OptionKind Kind { get; init; }

    /// <summary>True where it must be given; such options come first.</summary>
    public bool Required { get; init; }

    /// <summary>True where suggestions are asked for while it is typed; then without <see cref="Choices"/>.</summary>
    public bool Autocomplete { get; init; }

    /// <summary>At most 25 fixed choices.</summary>
    public IReadOnlyList<CommandChoice> Choices { get; init; } = [];

    /// <summary>For channels: Discord's channel types to offer; empty for all.</summary>
    public IReadOnlyList<int> ChannelTypes { get; init; } = [];

    /// <summary>For strings: the most code points, 1 to 6,000; null for Discord's own limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>For subcommands: their options.</summary>
    public IReadOnlyList<OptionDeclaration> Options { get; init; } = [];
}
