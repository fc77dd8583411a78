namespace DiplomacyBot.Discord.Interactions;

/// <summary>Text in Discord's markdown in which everything from outside is escaped: <c>Markdown.Of($"**{title}**")</c> makes the title bold
/// whatever the title holds.</summary>
/// <remarks>The words of the template are ours and stay as they are; every hole is escaped, unless it is Markdown itself.</remarks>
public readonly record struct Markdown
{
    private readonly string? source;

    private Markdown(string source) => this.source = source;

    /// <summary>No text.</summary>
    public static Markdown Empty => default;

    /// <summary>True where there is no text.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(source);

    /// <summary>The length as Discord counts it, in code points.</summary>
    public int Length => CodePoints.Count(ToString());

    /// <summary>A template of ours with escaped holes.</summary>
    public static Markdown Of(MarkdownTemplate template) => new(template.ToString());

    /// <summary>Text from outside, escaped as a whole.</summary>
    public static Markdown Plain(string? text) => new(MarkdownEscaping.Escape(text ?? ""));

    /// <summary>Text of ours that is markdown already, such as a mention or a time stamp.</summary>
    public static Markdown Trusted(string markdown) => new(markdown);

    /// <summary>A moment that each reader sees on their own clock.</summary>
    /// <param name="moment">The moment; shown to the second at most.</param>
    /// <param name="style">Discord's style letter: F long with weekday, f long, d short date, t time, R relative.</param>
    public static Markdown Time(DateTimeOffset moment, char style = 'f') =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<t:{moment.ToUnixTimeSeconds()}:{style}>"));

    /// <summary>A link to a channel.</summary>
    public static Markdown Channel(Snowflake id) => new($"<#{id}>");

    /// <summary>A role's name; pings nobody unless the reply says so.</summary>
    public static Markdown Role(Snowflake id) => new($"<@&{id}>");

    /// <summary>A member's name; pings nobody unless the reply says so.</summary>
    public static Markdown User(Snowflake id) => new($"<@{id}>");

    /// <summary>Several texts with something of ours between them.</summary>
    public static Markdown Join(string separator, IEnumerable<Markdown> texts) => new(string.Join(separator, texts.Select(text => text.ToString())));

    /// <summary>Lines one below the other.</summary>
    public static Markdown Lines(params IEnumerable<Markdown> lines) => Join("\n", lines);

    /// <summary>Both texts, one after the other.</summary>
    public static Markdown operator +(Markdown left, Markdown right) => new(left.ToString() + right.ToString());

    /// <summary>Both texts, one after the other.</summary>
    public static Markdown Add(Markdown left, Markdown right) => left + right;

    /// <summary>The markdown that is sent.</summary>
    public override string ToString() => source ?? "";
}
