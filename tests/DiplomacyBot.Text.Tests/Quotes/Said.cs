namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Quotations as lines that a test can compare.</summary>
internal static class Said
{
    /// <summary>"speaker, office | verb as written | words | kind | via agency", statements only.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Read(text).Quotes.Where(quote => quote.IsStatement).Select(quote => Line(text, quote))];

    /// <summary>Reads a text that counts as English: in a few words without "the" or "of" nothing is looked for, and a test that expects nothing would say nothing.</summary>
    public static ArticleReading Read(string text)
    {
        var reading = ArticleReader.Read(text);
        Assert.Equal("en", reading.Language);
        return reading;
    }

    /// <summary>The same with the reading's own text.</summary>
    public static string Line(string text, Quote quote)
    {
        var who = quote.Speaker is not { } speaker ? "?" : speaker.Office is { } office ? $"{speaker.Name}, {office}" : speaker.Name;
        var via = quote.Via?.Name ?? quote.ViaSpan?.Of(text);
        return $"{who} | {quote.Cue.Of(text)} | {string.Join(" … ", quote.Content.Select(span => span.Of(text)))} | {quote.Kind}{(via is null ? string.Empty : " | via " + via)}";
    }
}
