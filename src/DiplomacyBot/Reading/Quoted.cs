using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>The exact words of an article, ready to be shown. Only line breaks inside a sentence become spaces; nothing is cut.</summary>
internal static class Quoted
{
    /// <summary>The longest sentence shown, in code points after escaping: the most that fits in a message beside what is said of it.</summary>
    public const int Longest = 1500;

    /// <summary>A sentence, or where it is too long for any message, where it stands.</summary>
    public static Markdown Sentence(ArticleReading reading, Sentence sentence) => Whole(sentence.Shown.Of(reading.Text), sentence);

    /// <summary>The same from its exact words alone.</summary>
    public static Markdown Whole(string exact, Sentence sentence)
    {
        var words = Words(exact);
        return words.Length <= Longest
            ? words
            : ReadingWords.TooLong(sentence);
    }

    /// <summary>What has to be read before a sentence that is shown alone, as a small line above it, from the exact words of both; null where it stands alone, or where no message holds both.</summary>
    public static Markdown? LeadIn(string leadIn, string exact) =>
        leadIn.Length > 0 && Words(leadIn) is var words && words.Length + Words(exact).Length <= Longest ? ReadingWords.LeadIn(words) : null;

    /// <summary>A sentence with its paragraph's number behind it.</summary>
    public static Markdown WithParagraph(ArticleReading reading, Sentence sentence) =>
        Markdown.Of($"{Sentence(reading, sentence)} (P{sentence.Paragraph})");

    /// <summary>The words of a span.</summary>
    public static Markdown Words(ArticleReading reading, TextSpan span) => Words(span.Of(reading.Text));

    private static Markdown Words(string exact) =>
        Markdown.Plain(string.Join(' ', exact.Split(['\r', '\n', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
