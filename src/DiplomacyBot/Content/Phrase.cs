using System.Text;

namespace DiplomacyBot.Content;

/// <summary>Finds the words a question rests on in its article.</summary>
internal static class Phrase
{
    // Stands for a paragraph break in the folded text. No phrase holds one, so none is found across two paragraphs.
    private const char ParagraphBreak = '\u2029';

    /// <summary>Looks for a phrase, taking any run of white space as one space and curly quote marks as straight ones.</summary>
    /// <returns>The UTF-16 span [start, end) in <paramref name="body"/> of the first place where the phrase stands as whole words, or null.</returns>
    public static (int Start, int End)? Find(string body, string phrase)
    {
        var (text, starts, ends) = Fold(body);
        var wanted = Fold(phrase).Text.Replace(ParagraphBreak, ' ').Trim();
        if (wanted.Length == 0)
            return null;
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at) && IsEdge(text, at + wanted.Length))
                return (starts[at], ends[at + wanted.Length - 1]);
        }
        return null;
    }

    // A place between two letters or digits lies inside a word: "art" is not found in "party".
    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private static (string Text, List<int> Starts, List<int> Ends) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        var ends = new List<int>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsWhiteSpace(text[at]))
            {
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                    end++;
                folded.Append(text.AsSpan(at, end - at).Count('\n') > 1 ? ParagraphBreak : ' ');
            }
            else
            {
                folded.Append(text[at] switch
                {
                    '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
                    '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
                    var other => other,
                });
            }
            starts.Add(at);
            ends.Add(end);
            at = end;
        }
        return (folded.ToString(), starts, ends);
    }
}
