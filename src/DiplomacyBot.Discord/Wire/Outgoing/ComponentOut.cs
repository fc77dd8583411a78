namespace DiplomacyBot.Discord.Wire;

/// <summary>Any component of a message or form; each type sends only the fields it has.</summary>
internal sealed record ComponentOut
{
    public required int Type { get; init; }

    public string? CustomId { get; init; }

    public int? Style { get; init; }

    public string? Label { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    public bool? Disabled { get; init; }

    public string? Placeholder { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public SelectOptionOut[]? Options { get; init; }

    public IReadOnlyList<int>? ChannelTypes { get; init; }

    public SelectDefaultOut[]? DefaultValues { get; init; }

    public string? Value { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }

    public ComponentOut? Component { get; init; }

    public ComponentOut[]? Components { get; init; }
}
