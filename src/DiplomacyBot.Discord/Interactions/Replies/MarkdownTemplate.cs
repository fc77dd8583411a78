using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>What the compiler fills for <c>Markdown.Of($"…")</c>.</summary>
[InterpolatedStringHandler]
#pragma warning disable CA1815 // The compiler makes and drops it within one expression; nobody compares two.
public readonly struct MarkdownTemplate
#pragma warning restore CA1815
{
    private readonly StringBuilder text;

    /// <summary>Called by the compiler.</summary>
    public MarkdownTemplate(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>Our own words.</summary>
    public void AppendLiteral(string literal) => text.Append(literal);

    /// <summary>Markdown that was made safe before.</summary>
    public void AppendFormatted(Markdown markdown) => text.Append(markdown.ToString());

    /// <summary>Text from outside.</summary>
    public void AppendFormatted(string? outside) => text.Append(MarkdownEscaping.Escape(outside ?? ""));

    /// <summary>An id; digits need no escape.</summary>
    public void AppendFormatted(Snowflake id) => text.Append(id.ToString());

    /// <summary>A whole number; digits need no escape.</summary>
    public void AppendFormatted(long number) => text.Append(number);

    /// <summary>A whole number; digits need no escape.</summary>
    public void AppendFormatted(int number) => text.Append(number);

    /// <summary>Anything else, in the invariant culture, escaped.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => text.Append(MarkdownEscaping.Escape(value.ToString(format, CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
