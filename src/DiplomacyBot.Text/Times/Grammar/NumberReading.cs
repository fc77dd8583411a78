using System.Globalization;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Reads counts from tokens, in digits or words.</summary>
internal static class NumberReading
{
    /// <summary>Reads the longest count at a position; the value is null for a vague one such as "several".</summary>
    /// <returns>The position after it, or -1.</returns>
    public static int Read(string text, List<Token> tokens, int at, out double? value)
    {
        value = null;
        var token = tokens[at];
        if (token.IsNumber)
        {
            if (!double.TryParse(token.Of(text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits))
            {
                return -1;
            }

            value = digits;
            return Fraction(text, tokens, at + 1, ref value) is > 0 and var end ? end : Scale(tokens, at + 1, ref value);
        }

        switch (token.Entry.Text)
        {
            case "several" or "few" or "many" or "some":
                return at + 1;
            case "couple":
                value = 2;
                return Is(tokens, at + 1, "of") ? at + 2 : at + 1;
            case "half":
                value = 0.5;
                return Is(tokens, at + 1, "a") || Is(tokens, at + 1, "an") ? at + 2 : at + 1;
            case "a" or "an":
                var inner = at + 1 < tokens.Count && (tokens[at + 1].Entry.Text is "few" or "couple" or "half" || tokens[at + 1].Entry.Number >= 12)
                    ? Read(text, tokens, at + 1, out value)
                    : -1;
                value = inner < 0 ? 1 : value;
                return inner < 0 ? at + 1 : inner;
        }

        return token.Entry.Number < 0 ? -1 : Words(tokens, at, out value);
    }

    // "twenty-five", "two hundred", "two dozen": tens take a unit after a hyphen, scales multiply.
    private static int Words(List<Token> tokens, int at, out double? value)
    {
        var number = tokens[at].Entry.Number;
        value = number;
        at++;
        if (number is >= 20 and <= 90 && at + 1 < tokens.Count && tokens[at].IsMark('-') && tokens[at + 1].Entry.Number is >= 1 and <= 9)
        {
            value = number + tokens[at + 1].Entry.Number;
            at += 2;
        }
        else if (number is >= 20 and <= 90 && at < tokens.Count && tokens[at].Entry.Number is >= 1 and <= 9)
        {
            value = number + tokens[at].Entry.Number;
            at++;
        }

        // "four-and-a-half"
        if (at + 5 < tokens.Count && tokens[at].IsMark('-') && tokens[at + 1].Is("and") && tokens[at + 3].Is("a") && tokens[at + 5].Is("half"))
        {
            value += 0.5;
            return at + 6;
        }

        if (at + 2 < tokens.Count && tokens[at].Is("and") && tokens[at + 1].Is("a") && tokens[at + 2].Is("half"))
        {
            value += 0.5;
            return at + 3;
        }

        if (at + 1 < tokens.Count && tokens[at].Is("and") && tokens[at + 1].Is("half"))
        {
            value += 0.5;
            return at + 2;
        }

        return Scale(tokens, at, ref value);
    }

    // "2 1/2": the position after it, or -1.
    private static int Fraction(string text, List<Token> tokens, int at, ref double? value)
    {
        if (at + 2 >= tokens.Count || !tokens[at + 1].IsMark('/') || !tokens[at + 2].Joined)
        {
            return -1;
        }

        var upper = SlotReader.Digits(text, tokens[at], 1, 1);
        var lower = SlotReader.Digits(text, tokens[at + 2], 1, 1);
        if (upper <= 0 || lower <= upper)
        {
            return -1;
        }

        value += (double)upper / lower;
        return at + 3;
    }

    private static int Scale(List<Token> tokens, int at, ref double? value)
    {
        while (at < tokens.Count && tokens[at].Entry.Text is "hundred" or "thousand" or "dozen")
        {
            value *= tokens[at].Entry.Number;
            at++;
        }

        return at;
    }

    private static bool Is(List<Token> tokens, int at, string word) => at < tokens.Count && tokens[at].Is(word);
}
