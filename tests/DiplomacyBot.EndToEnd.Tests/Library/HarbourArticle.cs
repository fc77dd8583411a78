using System.Text;

namespace DiplomacyBot.EndToEnd.Tests.Library;

/// <summary>An invented article as a moderator would hand it in, with a slip in a place name and days that need a date.</summary>
internal static class HarbourArticle
{
    public const string Title = "Norway and Iceland share the herring again";

    public const string Text = """
        Norway and Iceland share the herring again

        By Sunniva Dahl

        Norway and Iceland signed an agreement on herring in Bergen on 12 October 2026. It divides the catch of the coming three years between the two states. Fishing villages on both shores had asked for it since 2019.

        Over the weekend, the fisheries minister of Iceland called the agreement “a fair share for small boats”. Olso and Reykjavik had quarrelled about the quota for six years. In 2020 Norway closed two ports to Icelandic trawlers.

        The agreement begins on 1 January 2027. A joint committee will meet twice a year and publish its figures. Scientists of both states welcomed the decision on Monday.
        """;

    public static byte[] Bytes => Encoding.UTF8.GetBytes(Text);
}
