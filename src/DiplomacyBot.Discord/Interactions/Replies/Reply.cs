namespace DiplomacyBot.Discord.Interactions;

/// <summary>What a handler answers. Limits, mentions and the way it is sent are decided afterwards, in one place.</summary>
public sealed record Reply
{
    /// <summary>The text; at most about 1,200 characters read well on a phone.</summary>
    public Markdown Text { get; init; }

    /// <summary>At most 10 cards.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>At most 5 rows; labels are cleaned and cut when sent.</summary>
    public IReadOnlyList<ActionRow> Rows { get; init; } = [];

    /// <summary>At most 10 files.</summary>
    public IReadOnlyList<Upload> Uploads { get; init; } = [];

    /// <summary>Roles that may be pinged; nobody else is.</summary>
    public IReadOnlyList<Snowflake> PingedRoles { get; init; } = [];

    /// <summary>The form to open; then nothing else is used.</summary>
    public Modal? Form { get; init; }

    /// <summary>True for a line to the person alone that leaves the message they acted on as it is, whatever the handler declared.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>A second message to the same person alone, such as a question that follows an answer.</summary>
    public Reply? Then { get; init; }

    /// <summary>A message.</summary>
    public static Reply Say(Markdown text, params IReadOnlyList<ActionRow> rows) => new() { Text = text, Rows = rows };

    /// <summary>A message of ours with escaped holes.</summary>
    public static Reply Say(MarkdownTemplate text) => Say(Markdown.Of(text));

    /// <summary>A short private line that says what is wrong and what to do.</summary>
    public static Reply Refusal(Markdown text) => new() { Text = text, IsRefusal = true };

    /// <summary>A short private line that says what is wrong and what to do.</summary>
    public static Reply Refusal(MarkdownTemplate text) => Refusal(Markdown.Of(text));

    /// <summary>A form.</summary>
    public static Reply Open(Modal form) => new() { Form = form };
}
