using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Tests.Sentences;

public sealed class SingleQuotationsTests
{
    [Theory]
    [InlineData("‘It is over,’ he said.", "\"It is over,\" he said.")]
    [InlineData("'It is over,' he said. 'We left.'", "\"It is over,\" he said. \"We left.\"")]
    [InlineData("It was 'fake news', he said.", "It was \"fake news\", he said.")]
    [InlineData("The ‘three sisters’ ran.", "The \"three sisters\" ran.")]
    [InlineData("'The ministers' talks failed,' she said.", "\"The ministers' talks failed,\" she said.")]
    [InlineData("'I don't know O'Brien's boats,' she said.", "\"I don't know O'Brien's boats,\" she said.")]
    [InlineData("'Get 'em while you can,' she said.", "\"Get 'em while you can,\" she said.")]
    [InlineData("'Cause it rains,' she said.", "\"Cause it rains,\" she said.")]
    [InlineData("‘He said “go” to us,’ she said.", "\"He said 'go' to us,\" she said.")]
    [InlineData("“He said ‘go’ to us,” she said.", "\"He said 'go' to us,\" she said.")]
    [InlineData("Lee said:'Go home.'", "Lee said:\"Go home.\"")]
    [InlineData("'But I–' he said.", "\"But I–\" he said.")]
    [InlineData("(‘ready’)", "(\"ready\")")]
    public void Quotation_marks_are_made_double(string typed, string expected) => Assert.Equal(expected, Double(typed));

    [Theory]
    [InlineData("the ministers' talks and the players' union")]
    [InlineData("back in the '90s, the ministers' talks failed")]
    [InlineData("rock 'n' roll, fish 'n' chips")]
    [InlineData("‘tis late at the ministers’ table.")]
    [InlineData("give 'em the players' shirts. That was all they' got")]
    [InlineData("O'Brien, d'Estaing and the boys' school")]
    [InlineData("He was 6'2\" and she was 5' tall")]
    [InlineData("'fessed up to it. He hit the players' bus")]
    [InlineData("Trump 's men and the 'word")]
    public void Apostrophes_stay(string typed) => Assert.Equal(typed.Replace('‘', '\'').Replace('’', '\''), Double(typed));

    [Fact]
    public void An_open_mark_counts_where_the_next_paragraph_opens_with_one()
    {
        var folded = FoldedText.Of("‘It was the ministers’ fault.\n‘It is over,’ he said.\n‘It was late");
        Assert.Equal("\"It was the ministers' fault.\n\"It is over,\" he said.\n'It was late", SingleQuotations.MakeDouble(folded, [(0, 29), (30, 52), (53, 65)]));
    }

    [Fact]
    public void A_quotation_of_several_sentences_stays_with_who_said_it() => Assert.Equal(
        ["'We tried. The ministers' talks failed,' he said.", "She left."],
        ArticleReader.Read("'We tried. The ministers' talks failed,' he said. She left.").Sentences.Select(sentence => sentence.Span.Of("'We tried. The ministers' talks failed,' he said. She left.")));

    private static string Double(string typed) => SingleQuotations.MakeDouble(FoldedText.Of(typed), [(0, FoldedText.Of(typed).Text.Length)]);
}
