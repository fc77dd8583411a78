using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>Cuts folded text into tokens. A possessive 's is a token of its own, a hyphen too.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of text[start..end) to a list. Linear.</summary>
    public static void Read(string text, int start, int end, List<Token> tokens)
    {
        var lastEnd = -1;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var from = i;
            TokenKind kind;
            if (char.IsLetter(c))
            {
                kind = TokenKind.Word;
                i = WordEnd(text, i + 1, end);
            }
            else if (char.IsAsciiDigit(c))
            {
                kind = TokenKind.Number;
                i = NumberEnd(text, i + 1, end);
            }
            else if (c == '\'' && i + 1 < end && text[i + 1] is 's' or 'S' && (i + 2 == end || !char.IsLetterOrDigit(text[i + 2])) && lastEnd == i)
            {
                kind = TokenKind.Word;
                i += 2;
            }
            else
            {
                kind = TokenKind.Mark;
                i++;
            }

            var entry = kind == TokenKind.Word ? Vocabulary.Shared.Find(text.AsSpan(from, i - from)) : WordEntry.Unknown;
            tokens.Add(new Token(from, i, kind, c, lastEnd == from, entry));
            lastEnd = i;
        }
    }

    private static int WordEnd(string text, int i, int end)
    {
        while (i < end)
        {
            if (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                i++;
            }
            else if (text[i] == '\'' && i + 1 < end && char.IsLetter(text[i + 1]) && !IsPossessive(text, i, end))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsPossessive(string text, int i, int end) =>
        text[i + 1] is 's' or 'S' && (i + 2 == end || !char.IsLetterOrDigit(text[i + 2]));

    private static int NumberEnd(string text, int i, int end)
    {
        while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }
}
