namespace DiplomacyBot.Text.Tests.Articles;

public sealed class SentenceWarningsTests
{
    private const string Poll = "The poll found that 32 percent of the islanders think the rich will gain most from the new harbour law, against 14 percent who think that everybody will gain.\n\n";

    [Theory]
    [InlineData("Many of the islanders think that the rich gain most from the new harbour law, the poll found.", true)]
    // Another number is news.
    [InlineData("Of the islanders in the north 46 percent think that the rich will gain most from the new harbour law.", false)]
    // A short sentence has few words, and its article's.
    [InlineData("The islanders think of the harbour law.", false)]
    public void A_sentence_that_says_nothing_new_is_pointed_out(string sentence, bool warned) =>
        Assert.Equal(warned, ArticleReader.Read(Poll + sentence).Warnings.Any(warning => warning.Kind == WarningKind.RepeatedSentence));
}
