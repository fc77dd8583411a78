namespace DiplomacyBot.Evaluation.Sizes;

/// <summary>Texts of any length that are hard on a reading engine: one kind of thing all over, and an ordinary article for comparison.</summary>
internal static class TextShapes
{
    private const string Paragraph =
        "The two delegations met in Geneva on Monday and agreed on a list of open questions. \u201cWe will answer each of them by March,\u201d said Maria Ito, the foreign minister of Peru. "
        + "In July 2021 Chile had said that it would not sign; Ito added that \u201cnobody wants another winter of talks\u201d. According to the council, 14 ships left the port last week.\n\n";

    /// <summary>The shapes by name.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("article", length => Repeat(Paragraph, length)),
        ("article of different words", length => Numbered(length, i => $"Delegate Ar{Letters(i)} said on Monday that the port of Me{Letters(i * 7)} had sent {i} ships to Ko{Letters(i * 13)} in March {1900 + (i % 120)}. \u201cWe are glad,\u201d Ar{Letters(i)} added.\n\n")),
        ("one paragraph", length => Repeat(Paragraph.TrimEnd() + " ", length)),
        ("one sentence", length => Repeat("the council and the ministers of the port went on with the talks in the old hall and ", length)),
        ("no blanks", length => Repeat("word", length)),
        ("speech", length => Repeat("he said that she said that they told him that ", length)),
        ("replies", length => Repeat("Maria Ito replied that the port was shut. Then Maria Ito met the council of the port. ", length)),
        ("all capitals", length => Repeat("THE COUNCIL MET AND AGREED ON A LIST OF QUESTIONS FOR SPRING ", length)),
        ("quotation marks", length => Repeat("\"", length)),
        ("open quotations", length => Repeat("\u201cthe talks go on ", length)),
        ("single quotes", length => Repeat("' ", length)),
        ("apostrophes", length => Repeat("'tis the boys' boat, 'em said. \"Go ", length)),
        ("digits", length => Repeat("0123456789", length)),
        ("numbers", length => Repeat("12 1,204 3.5 1999 ", length)),
        ("dates", length => Repeat("16 August 2022, ", length)),
        ("months", length => Repeat("in July and ", length)),
        ("names", length => Repeat("Maria Ito, Pedro Sato, ", length)),
        ("different names", length => Numbered(length, i => $"Ar{Letters(i)} Me{Letters(i * 7)} met Ko{Letters(i * 13)}. ")),
        ("capitalised words", length => Repeat("The Port Of The Old North Sea ", length)),
        ("commas", length => Repeat("and, ", length)),
        ("full stops", length => Repeat(".", length)),
        ("initials", length => Repeat("A. ", length)),
        ("line breaks", length => Repeat("\n", length)),
        ("short lines", length => Repeat("World\nPolitics\nOpinion\n", length)),
        ("pages", length => Repeat(string.Concat(Enumerable.Repeat("World news\nSports and weather\nTravel\n", 8)) + Paragraph + "Comments\nLeave a reply\n", length)),
        ("wrapped lines", length => Repeat("the council and the ministers of the port went on with the\ntalks in the old hall of the town ", length)),
        ("open links", length => Repeat("[", length)),
        ("links", length => Repeat("[a](b) ", length)),
        ("stars", length => Repeat("*a ", length)),
        ("brackets", length => Repeat("(", length)),
        ("hyphens", length => Repeat("a-", length)),
        ("front matter", length => "---\n" + Repeat("title: a\n", length)),
        ("list", length => Repeat("- a point of the list\n", length)),
        ("combining marks", length => Repeat("a\u0301\u0301\u0301", length)),
        ("surrogates", length => Repeat("\ud800", length)),
        ("bidi", length => Repeat("\u202ea\u2067b ", length)),
        ("Urdu", length => Repeat("\u06a9\u06c1\u0627 \u06d4 ", length)),
    ];

    private static string Repeat(string piece, int length) => string.Create(length, piece, static (span, piece) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = piece[i % piece.Length];
        }
    });

    private static string Numbered(int length, Func<int, string> piece)
    {
        var text = new System.Text.StringBuilder(length + 200);
        for (var i = 1; text.Length < length; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString(0, length);
    }

    // A made-up word of its own for each number.
    private static string Letters(int number)
    {
        var word = string.Empty;
        for (; number > 0; number /= 20)
        {
            word += "bcdfghklmnprstvz"[number % 16] + (((number / 4) % 5) switch { 0 => "a", 1 => "e", 2 => "i", 3 => "o", _ => "u" });
        }

        return word;
    }
}
