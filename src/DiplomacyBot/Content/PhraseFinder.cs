using System.Text;

namespace DiplomacyBot.Content;

/// <summary>Finds the words a question rests on in its article.</summary>
internal sealed class PhraseFinder
{
    // Stands for a paragraph break in the folded text. No phrase holds one, so none is found across two paragraphs.
    private const char ParagraphBreak = '\u2029';

    private readonly string folded;

    // Where each character of the folded text stands in the body.
    private readonly int[] places;

    public PhraseFinder(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        (folded, places) = Fold(body);
    }

    /// <summary>Looks for a phrase, taking any run of white space as one space and curly quote marks as straight ones.</summary>
    /// <returns>The UTF-16 span [start, end) in the body of the first place where the phrase stands as whole words, or null.</returns>
    public (int Start, int End)? Find(string phrase)
    {
        var wanted = Fold(phrase).Text.Replace(ParagraphBreak, ' ').Trim();
        if (wanted.Length == 0)
            return null;
        for (var at = folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(at) && IsEdge(at + wanted.Length))
                return (places[at], EndOf(at + wanted.Length));
        }
        return null;
    }

    // A phrase never ends in white space, so its last character is one character of the body as well.
    private int EndOf(int foldedEnd) => places[foldedEnd - 1] + 1;

    // A place between two letters or digits lies inside a word: "art" is not found in "party".
    private bool IsEdge(int at) =>
        at == 0 || at == folded.Length || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetterOrDigit(folded[at]);

    private static (string Text, int[] Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new int[text.Length];
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            places[folded.Length] = at;
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
            at = end;
        }
        return (folded.ToString(), places);
    }
}
