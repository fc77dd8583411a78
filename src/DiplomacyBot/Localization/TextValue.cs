using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Localization;

/// <summary>What stands in a hole of a text: words from outside, markdown made safe before, or a number.</summary>
internal readonly struct TextValue
{
    private readonly string? outside;
    private readonly Markdown markdown;

    private TextValue(string? outside, Markdown markdown, long? number) => (this.outside, this.markdown, Number) = (outside, markdown, number);

    /// <summary>The number, where it is one: it may choose between singular and plural.</summary>
    public long? Number { get; }

    public static implicit operator TextValue(string? outside) => new(outside ?? "", default, null);

    public static implicit operator TextValue(Markdown markdown) => new(null, markdown, null);

    public static implicit operator TextValue(long number) => new(null, default, number);

    public static implicit operator TextValue(int number) => new(null, default, number);

    /// <summary>For a message: what comes from outside is escaped.</summary>
    public Markdown ToMarkdown(Language language) =>
        Number is { } number ? Markdown.Trusted(language.Write(number)) : outside is null ? markdown : Markdown.Plain(outside);

    /// <summary>For a label, a choice or a field, in which Discord shows no markdown.</summary>
    public string ToLabel(Language language) => Number is { } number ? language.Write(number) : outside ?? markdown.ToString();
}
