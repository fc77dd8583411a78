using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Articles;

/// <summary>Guesses the language of a text from its letters and its commonest words.</summary>
internal static class LanguageGuess
{
    public const string English = "en";
    public const string Urdu = "ur";
    public const string Arabic = "ar";
    public const string Other = "other";

    // Letters that one of the two languages uses in nearly every line and the other never.
    private const string UrduLetters = "\u0679\u0688\u0691\u06ba\u06d2\u06be\u06c1\u06a9\u06af\u067e\u0686\u06cc";
    private const string ArabicLetters = "\u0629\u064a\u0643\u0649\u0623\u0625";

    // Running English is about half function words; other languages in Latin script share few of them ("in", "on", "a").
    private const double EnglishShare = 0.2;
    private const int Sample = 20_000;

    /// <summary>"en", "ur", "ar" or "other"; a text without letters is "other".</summary>
    public static string Of(ReadOnlySpan<char> folded)
    {
        folded = folded[..Math.Min(folded.Length, Sample)];
        int latin = 0, arabicScript = 0, urdu = 0, arabic = 0, letters = 0;
        foreach (var c in folded)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            if (char.IsAscii(c))
            {
                latin++;
                continue;
            }

            latin += c < '\u0250' ? 1 : 0;
            arabicScript += c is >= '\u0600' and <= '\u06ff' or >= '\ufb50' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc' ? 1 : 0;
            urdu += UrduLetters.Contains(c) ? 1 : 0;
            arabic += ArabicLetters.Contains(c) ? 1 : 0;
        }

        if (arabicScript * 2 > letters)
        {
            return urdu > arabic ? Urdu : arabic > 0 ? Arabic : Other;
        }

        return latin * 2 > letters && FunctionWordShare(folded) >= EnglishShare ? English : Other;
    }

    private static double FunctionWordShare(ReadOnlySpan<char> folded)
    {
        int words = 0, common = 0;
        Span<char> buffer = stackalloc char[32];
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            while (i < folded.Length && (char.IsLetter(folded[i]) || (folded[i] == '\'' && i > start)))
            {
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            words++;
            var word = folded[start..i];
            common += word.Length <= buffer.Length && Stopwords.Contains(LowerCase.Of(word, buffer)) ? 1 : 0;
        }

        return words == 0 ? 0 : (double)common / words;
    }
}
