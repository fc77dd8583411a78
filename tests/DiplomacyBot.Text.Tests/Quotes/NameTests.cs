namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Which words of a text are shown as the name and the office of who says something.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Harbour Officer Ana Prieto said the bridge was safe.", "Ana Prieto", "Harbour Officer")]
    [InlineData("Attorney General Ana Prieto said the bridge was safe.", "Ana Prieto", "Attorney General")]
    [InlineData("Chief Operating Officer Luis Vega said that the old bridge over the river was safe for boats.", "Luis Vega", "Chief Operating Officer")]
    [InlineData("St. Lugo County Police Chief Luis Vega said the bridge was safe.", "Luis Vega", "St. Lugo County Police Chief")]
    [InlineData("AFL-CIO President Luis Vega said that the old bridge over the river was safe.", "Luis Vega", "AFL-CIO President")]
    [InlineData("The mayor, Ana Prieto, said the bridge was safe.", "Ana Prieto", "mayor")]
    [InlineData("“It is safe,” said the mayor, Ana Prieto, who built the bridge.", "Ana Prieto", "mayor")]
    [InlineData("Luis Vega, through a spokesman, said the bridge was safe.", "Luis Vega", null)]
    [InlineData("Acme chairman Luis Vega resigned. Acme, led by Rey, resigned as chief executive last year to seek calm, said the bridge was safe.", "Acme", null)]
    [InlineData("“The bridge is safe,” said Deputy Editor-in-Chief Ana Prieto of the paper.", "Ana Prieto", "Deputy Editor-in-Chief")]
    [InlineData("“The bridge is safe,” National Security Council spokesman Luis Vega said.", "Luis Vega", "National Security Council spokesman")]
    [InlineData("The head of the town’s river guard, Luis Vega, said the bridge was safe.", "Luis Vega", "head of the town's river guard")]
    [InlineData("The guard met Ana Prieto, the minister, who said the bridge was safe in the town.", "Ana Prieto", "minister")]
    [InlineData("Lugo replied in a letter by Deputy Editor Ana Prieto, who said, “It is safe.”", "Ana Prieto", "Deputy Editor")]
    [InlineData("President and River Party leader Luis Vega has ordered that all boats must leave.", "Luis Vega", "President and River Party leader")]
    [InlineData("The mayor’s chief of staff, Marc Rey, said the bridge was safe.", "Marc Rey", "mayor's chief of staff")]
    [InlineData("The bridge is late, according to Luis Vega, the spokesman for the top judges. Vega said it was safe.", "Luis Vega", "spokesman for the top judges")]
    [InlineData("“It is safe,” Assistant US Attorney General Ana Prieto said in a letter.", "Ana Prieto", "Assistant US Attorney General")]
    [InlineData("Another opposition MP, Irina Prieto, said the bridge of the town was safe.", "Irina Prieto", null)]
    [InlineData("Will Vega, a boatman of the town, said the bridge was safe.", "Will Vega", null)]
    [InlineData("On Wednesday the defence secretary, James Rey, said the bridge was safe.", "James Rey", "defence secretary")]
    [InlineData("On Thursday, Vega’s deputy assistant, Luis Rey, left the town, warning Peru: “The bridge is safe.”", "Luis Rey", "Vega's deputy assistant")]
    public void The_office_is_no_part_of_the_name(string text, string name, string? office)
    {
        var speaker = Last(text);
        Assert.Equal((name, office), (speaker?.Name, speaker?.Office));
    }

    [Theory]
    [InlineData("Meet Ana Prieto. “It is safe,” said Prieto.", "Ana Prieto")]
    [InlineData("Earlier Luis Vega warned that the bridge was old.", "Luis Vega")]
    [InlineData("Joe Vega left. Hunter Vega said the bridge was safe.", "Hunter Vega")]
    [InlineData("Lugo CEO Carlos Rey said the bridge was safe.", "Carlos Rey")]
    [InlineData("Ursula von der Lugo left. Von der Lugo said the bridge was safe.", "Ursula von der Lugo")]
    [InlineData("President Bashar al-Vega left. Vega said the bridge was safe.", "Bashar al-Vega")]
    [InlineData("Anna Rey-Soto left. Rey-Soto said the bridge was safe.", "Anna Rey-Soto")]
    [InlineData("The bridge is safe, Al-Lugo said.", "Al-Lugo")]
    [InlineData("The bridge is safe, de Soto said.", "de Soto")]
    [InlineData("Lugo DL Carlos Rey said that the old bridge over the river was safe.", "Carlos Rey")]
    [InlineData("The bridge is safe, the Foreign Affairs Department of the town said.", "the Foreign Affairs Department of the town")]
    [InlineData("Peru Airlines said the bridge was safe.", "Peru Airlines")]
    [InlineData("Anna's List has grown and has pledged to build the bridge.", "Anna's List")]
    [InlineData("Reuters Holdings PLC said the bridge was safe.", "Reuters Holdings PLC")]
    [InlineData("The Centres for Bridge Control and Prevention has also said that the bridge is safe.", "The Centres for Bridge Control and Prevention")]
    [InlineData("“It is safe,” an analysis published in Lugo Weekly in mid-March said.", "an analysis published in Lugo Weekly")]
    [InlineData("“It is safe,” a report published on Wednesday and co-signed by Luis Vega said.", "a report published on Wednesday and co-signed by Luis Vega")]
    [InlineData("Meanwhile, US lawmakers and observers of the town said the bridge was safe.", "US lawmakers and observers of the town")]
    [InlineData("The bridge of the town is late, according to Open Boats 2020 Bridge Watch List.", "Open Boats 2020 Bridge Watch List")]
    [InlineData("Rey and old mayors of the town for weeks have said that the bridge was safe.", "Rey and old mayors of the town")]
    [InlineData("The guards named him and cited his mother, Ana, as saying: “What is old is the bridge of the town.”", "Ana")]
    [InlineData("Mayor Luis Vega’s office issued a statement on Tuesday saying the bridge was “safe” at night.", "Mayor Luis Vega's office")]
    [InlineData("Experts and people who live and work near the bridge have said that it was safe.", "Experts and people who live and work near the bridge")]
    [InlineData("“It is safe,” the Lugo navy SEALs wrote in a post.", "the Lugo navy SEALs")]
    [InlineData("On Wednesday the mayor said the bridge was safe.", "the mayor")]
    public void The_whole_name_and_nothing_but_the_name(string text, string name) => Assert.Equal(name, Last(text)?.Name);

    [Theory]
    [InlineData("Studies say the bridge is safe.")]
    [InlineData("Opponents say the bridge is safe.")]
    public void A_word_with_a_capital_only_because_it_comes_first_is_no_person(string text) =>
        Assert.DoesNotContain(Last(text)!.Actors, actor => actor.Kind == ActorKind.Person);

    [Theory]
    [InlineData("The National Security Council said the bridge was safe.", false)]
    [InlineData("The Security Council said the bridge was safe.", true)]
    public void A_council_with_another_word_before_its_name_is_another_council(string text, bool isOfTheUnitedNations) =>
        Assert.Equal(isOfTheUnitedNations, Last(text)!.Actors.Any(actor => actor.Name == "UN Security Council"));

    [Theory]
    [InlineData("MSNBC", "MSNBC")]
    [InlineData("the ABC", "ABC")]
    public void An_agency_keeps_its_own_name(string written, string via) =>
        Assert.Equal(via, Assert.Single(ArticleReader.Read($"Ana Prieto told {written} that the bridge was safe.").Quotes).Via?.Name);

    private static Speaker? Last(string text) => ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement).Speaker;
}
