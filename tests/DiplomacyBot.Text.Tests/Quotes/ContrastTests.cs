namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>", but …" without a subject of its own: it goes on with what is said where nothing else can be meant, and ends it where whoever speaks may be meant.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("Ana Prieto said the plan would close the bridge, but also help the town.", "the plan would close the bridge, but also help the town")]
    [InlineData("Ana Prieto said the toll would close the bridge, but will help boatmen in May.", "the toll would close the bridge, but will help boatmen in May")]
    [InlineData("Ana Prieto said the old bridge could not open, but could be mended in May.", "the old bridge could not open, but could be mended in May")]
    [InlineData("Ana Prieto said she would not run for mayor, but would back her friend.", "she would not run for mayor, but would back her friend")]
    [InlineData("Ana Prieto said the bridge was old, but would last for nine more years.", "the bridge was old, but would last for nine more years")]
    [InlineData("Ana Prieto said the bridge was not only old, but unsafe.", "the bridge was not only old, but unsafe")]
    [InlineData("Ana Prieto said the storm hurt not only boats, but also houses.", "the storm hurt not only boats, but also houses")]
    [InlineData("Ana Prieto said the bridge was safe, but not for long.", "the bridge was safe, but not for long")]
    [InlineData("Ana Prieto said the boats of the town were old, but were ready.", "the boats of the town were old, but were ready")]
    [InlineData("Ana Prieto said the plan helps the town, but hurts the boatmen.", "the plan helps the town, but hurts the boatmen")]
    [InlineData("Ana Prieto promised not to close the bridge, but to mend it in May.", "not to close the bridge, but to mend it in May")]
    [InlineData("Ana Prieto warned of floods on the river, but also of fires.", "floods on the river, but also of fires")]
    public void It_goes_on(string text, string words) => Assert.Equal(words, First(text));

    [Theory]
    [InlineData("Ana Prieto said the bridge was old, but declined to say more of it.", "the bridge was old")]
    [InlineData("Ana Prieto said the bridge was old, but also warned that it would close.", "the bridge was old")]
    [InlineData("Ana Prieto said the bridge was old, but gave no details of it.", "the bridge was old")]
    [InlineData("Ana Prieto said the bridge was old, but did not say why.", "the bridge was old")]
    [InlineData("Ana Prieto said she was ready, but will need nine votes in May.", "she was ready")]
    [InlineData("Ana Prieto said she was safe, but was found in the river.", "she was safe")]
    [InlineData("Ana Prieto has said the bridge is old, but has not closed it.", "the bridge is old")]
    [InlineData("Ana Prieto said the bridge was old, but the boatmen said it was safe.", "the bridge was old")]
    [InlineData("Ana Prieto said the bridge was old, but not before she had left.", "the bridge was old")]
    [InlineData("Ana Prieto said the bridge was old, but in May it was opened again.", "the bridge was old")]
    [InlineData("Officials say the bridge will be safe, but decline to name a day.", "the bridge will be safe")]
    [InlineData("Ana Prieto condemned tolls on the river, but praised its boatmen.", "tolls on the river")]
    public void It_ends(string text, string words) => Assert.Equal(words, First(text));

    private static string First(string text) => ArticleReader.Read(text).Quotes.First(quote => quote.IsStatement).Content[0].Of(text);
}
