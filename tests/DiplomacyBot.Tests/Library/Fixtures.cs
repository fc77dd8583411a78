namespace DiplomacyBot.Tests.Library;

/// <summary>Articles written for these tests.</summary>
internal static class Fixtures
{
    /// <summary>A page as it would be pasted: a title, two headings, boilerplate, dates that depend on the day of publication.</summary>
    public const string Pasted = """
        Two river states sign a water accord

        Two river states sign a water accord at last:

        The governments of Arvenia and Borland signed a water accord in Geneva on Monday. Their foreign ministers had negotiated the accord since March 2019. President Mara Lind of Arvenia said the accord would “end forty years of quarrels”.

        How it began:

        The quarrel over the river Oster began in 1978, when Borland built a dam above the border. Arvenia complained to the United Nations in 1981. In July 2022, the two parliaments approved a draft of the accord.

        Read More:

        Under the accord, Borland must release water every spring. Arvenia will pay for half of the repairs to the dam. A joint commission will measure the river every month.

        As Reported by the news desk of the Oster Youth Forum

        About Us

        Oster Youth Forum is a non-profit organization for young people.

        Leave a Reply

        Your email address will not be published. Required fields are marked *
        """;

    public const string Urdu = """
        پانی کا معاہدہ

        دو ممالک نے پیر کو جنیوا میں پانی کے معاہدے پر دستخط کیے۔ وزرائے خارجہ نے کہا کہ یہ معاہدہ چالیس سال کے جھگڑے ختم کرے گا۔ ہر بہار میں پانی چھوڑا جائے گا۔
        """;

    public const string Arabic = """
        اتفاق المياه

        وقعت دولتان اتفاقا حول المياه في جنيف يوم الاثنين. قال وزير الخارجية إن الاتفاق سينهي أربعين عاما من الخلاف. وستقيس لجنة مشتركة النهر كل شهر.
        """;
}
