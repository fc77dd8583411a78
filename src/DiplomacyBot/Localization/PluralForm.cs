namespace DiplomacyBot.Localization;

/// <summary>Which of a text's forms a number takes. Source: Unicode CLDR, "Language Plural Rules", cardinal numbers without fractions.</summary>
internal static class PluralForm
{
    /// <summary>The form that every counted text has.</summary>
    public const string Other = "other";

    /// <summary>All names a form may have.</summary>
    public static readonly IReadOnlyList<string> Names = ["zero", "one", "two", "few", "many", Other];

    /// <param name="language">Two or three letters. A language that is not listed takes English's rule.</param>
    /// <param name="number">What is counted.</param>
    public static string Of(string language, long number)
    {
        var count = Math.Abs(number);
        return language switch
        {
            "fr" => count <= 1 ? "one" : count % 1_000_000 == 0 ? "many" : Other,
            "ar" => count switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ when count % 100 is >= 3 and <= 10 => "few",
                _ when count % 100 >= 11 => "many",
                _ => Other,
            },
            _ => count == 1 ? "one" : Other,
        };
    }
}
