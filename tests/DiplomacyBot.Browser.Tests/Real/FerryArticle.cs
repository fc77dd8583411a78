namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>An invented article as a moderator would paste it, undated, with days that need a date.</summary>
internal static class FerryArticle
{
    public const string Text = """
        Estonia and Finland agree on a night ferry

        Estonia and Finland agreed on Friday to run a night ferry for pupils between Tallinn and Helsinki. The ministers of education signed the paper in Tallinn on 14 August 2022. Both states pay one half of the cost.

        School classes had asked for such a ferry since 2019. Last year Finland tried a bus to the harbour, and 4,000 pupils used it. The first ship leaves on 1 September 2022.

        A committee of teachers from both states will report to the two parliaments every spring. Latvia said it would like to join the agreement in 2024.
        """;
}
