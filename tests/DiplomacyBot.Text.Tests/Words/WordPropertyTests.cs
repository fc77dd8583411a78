using DiplomacyBot.Text.Words;
using FsCheck.Xunit;

namespace DiplomacyBot.Text.Tests.Words;

public sealed class WordPropertyTests
{
    [Property(MaxTest = 500)]
    public bool A_word_is_lower_cased_as_the_framework_does(string? any)
    {
        var word = any ?? string.Empty;
        return LowerCase.Of(word, new char[word.Length]).SequenceEqual(word.ToLowerInvariant());
    }

    [Property(MaxTest = 500)]
    public bool So_large_a_share_is_what_counting_gives(int[] first, int[] second, byte least)
    {
        // Few different stems, so that sets share some.
        HashSet<string> one = [.. first.Select(Stem)], other = [.. second.Select(Stem)];
        var share = (1 + (least % 100)) / 100.0;
        return ContentWords.ShareAtLeast(share, one, other) == (one.Count > 0 && (double)one.Count(other.Contains) / one.Count >= share);

        static string Stem(int number) => $"s{Math.Abs((long)number) % 12}";
    }

    [Theory]
    [InlineData("WORD", "word")]
    [InlineData("Éire", "éire")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("", "")]
    public void Words_are_lower_cased_in_no_culture(string word, string lower) => Assert.Equal(lower, LowerCase.Of(word, new char[word.Length]).ToString());

    [Fact]
    public void Every_stopword_of_the_list_is_one()
    {
        Assert.All(WordFile.Set("stopwords.txt"), word => Assert.True(Stopwords.Contains(word), word));
        Assert.All(["", "a1", "éa", "treaty", "abouts", "aboutabout", "z", new string('a', 40)], word => Assert.False(Stopwords.Contains(word), word));
    }
}
