namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Sentences in which the nearest name is not the one who speaks, or the nearest clause not what was said.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("Luis Vega was arrested. His lawyer said he was innocent.", "Luis Vega's lawyer")]
    [InlineData("Ana Prieto was hurt. “She is well,” her spokesman said.", "Ana Prieto's spokesman")]
    [InlineData("Ana Prieto was hurt. Her husband, Carlos Rey, said she was well.", "Carlos Rey")]
    [InlineData("Luis Vega's wife, Ana Prieto, said the bridge was safe.", "Ana Prieto")]
    [InlineData("Peru closed the harbour. Its foreign ministry said the bridge was unsafe.", "Peru's foreign ministry")]
    [InlineData("Luis Vega, whose father, Carlos Soto, built the bridge, said it was safe.", "Luis Vega")]
    [InlineData("Luis Vega was quoted as saying that the bridge was safe.", "Luis Vega")]
    [InlineData("Reuters quoted Luis Vega as saying that the bridge was safe.", "Luis Vega")]
    [InlineData("The bridge is safe, said a spokesman for Luis Vega.", "a spokesman for Luis Vega")]
    [InlineData("Ana Prieto, Luis Vega and Carlos Rey said the bridge was safe.", "Ana Prieto, Luis Vega and Carlos Rey")]
    [InlineData("The UN, the EU and the African Union said the bridge was safe.", "The UN, the EU and the African Union")]
    [InlineData("Acme Works Inc., Lugo, N.L., said it had bought the old bridge over the river.", "Acme Works Inc.")]
    [InlineData("Acme Works Inc., Lugo, Sp., said it had bought the old bridge over the river.", "Acme Works Inc.")]
    [InlineData("A group led by three of its builders, Luis Vega, Carlos Rey and Ana Soto, said the bridge was safe.", "A group led by three of its builders")]
    [InlineData("Last week, Oslo and Lima said the bridge was safe.", "Oslo and Lima")]
    [InlineData("Ana Prieto, a student in Lugo, Spain, said the bridge was safe.", "Ana Prieto")]
    [InlineData("“It is safe,” Ana Prieto, the town's director told Lugo News.", "Ana Prieto")]
    [InlineData("Boats have grown since the '60s as builders have concluded that the bridge is safe.", "builders")]
    [InlineData("It comes less than a week after Bloomberg reported the bridge was safe.", "Bloomberg")]
    [InlineData("This comes less than a week after Lugo News reported the bridge was safe.", "Lugo News")]
    [InlineData("And, Ana Prieto, an acting student in Lugo, Spain, said: “It is safe.”", "Ana Prieto")]
    [InlineData("“It is safe,” Ana Prieto, a fellow at the Institute of Bridges in Lugo, Spain, and co-author of the study, said in a statement.", "Ana Prieto")]
    [InlineData("Sgt. 1st Class Ana Prieto said the bridge was safe.", "Ana Prieto")]
    [InlineData("Complex: “The bridge is safe,” said Ana Prieto.", "Ana Prieto")]
    [InlineData("In Lugo, a student from Vigo, Spain, said the bridge was safe.", "a student from Vigo")]
    [InlineData("Lugo (CNN)The mayor said the bridge was safe.", "The mayor")]
    public void Who_speaks_is_not_the_nearest_name(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker?.Name);

    [Theory]
    [InlineData("Luis Vega met Carlos Rey. His lawyer said the bridge was safe.")]
    [InlineData("The firm closed the harbour. Its director said the bridge was unsafe.")]
    [InlineData("Ana Prieto, the mayor, and Luis Vega, the builder, said the bridge was safe.")]
    [InlineData("Luis Vega, with his wife, Ana, at his side, said the bridge was safe.")]
    [InlineData("Ana Ruiz, the mayor, and Luis Paz, the builder, said it was safe.")]
    [InlineData("“It is safe,” said Ana Ruiz, the mayor, and Luis Paz, the builder.")]
    [InlineData("Vega praised Rey. “It is over,” he said.")]
    [InlineData("Luis Vega praised Carlos Rey. “It is over,” he said.")]
    [InlineData("Luis Vega praised Carlos Rey.\n\n“It is over,” he said.")]
    [InlineData("Luis Vega, who succeeded Carlos Rey, left. Rey was glad that Vega went. “It is over,” he said.")]
    [InlineData("Luis Vega was praised by Carlos Rey. “It is over,” he said.")]
    [InlineData("Mr Vega sent Mr Rey a letter. “It is over,” he said.")]
    [InlineData("Luis Vega beat Carlos Rey in the final. He said it was over.")]
    [InlineData("Ana Ruiz thanked Eva Paz. “It is over,” she said.")]
    [InlineData("Scott Rey spoke.\n\nThe northern Sierra Nevada has seen little rain in two months, he said.")]
    [InlineData("“It is safe,” Ana Ruiz said. Former Lugo Secretary of State Eva Paz -- who looked into it -- backed the plan and what it said about bridges. “It is over,” she said.")]
    [InlineData("Bo Elias danced with Anna. “She is good,” Elias said. On his birthday she asked how it was going.")]
    [InlineData("Lugo, Spain (AP) The chief of a band said the bridge was safe.")]
    public void Where_it_may_be_another_nobody_is_named(string text) => Assert.Null(Last(text).Speaker);

    [Fact]
    public void A_label_before_a_quotation_with_its_speaker_says_nothing() => Assert.All(
        ArticleReader.Read("Complex: “The bridge is safe,” said Ana Prieto.").Quotes, quote => Assert.Equal("Ana Prieto", quote.Speaker?.Name));

    [Fact]
    public void Everybody_of_a_list_has_said_it() => Assert.Equal(
        ["Ana Prieto", "Luis Vega"], Last("Ana Prieto and Luis Vega said in a joint statement that the bridge was safe.").Speaker!.Actors.Select(actor => actor.Name));

    [Fact]
    public void Somebody_from_a_country_is_not_the_country() => Assert.Empty(Last("“The race is over,” said the Italian.").Speaker!.Actors);

    [Fact]
    public void An_owner_is_not_who_speaks() => Assert.Empty(Last("Luis Vega was arrested. His lawyer said he was innocent.").Speaker!.Actors);

    [Theory]
    [InlineData("Nobody in the office of Luis Vega said the bridge was safe.")]
    [InlineData("Neither Luis Vega nor Ana Prieto said the bridge was safe.")]
    [InlineData("If Luis Vega says the bridge is safe, boats must wait.")]
    [InlineData("Luis Vega said as much. Luis Vega said the same. Luis Vega said goodbye.")]
    [InlineData("Luis Vega's unveiling as the best builder was late.")]
    [InlineData("Lugo Trust added $18 million to its reserves and closed its doors.")]
    [InlineData("Lugo Trust charges more than $5 for a large cup, yet no one minds.")]
    [InlineData("Lugo Trust offers the old boat for $700.")]
    [InlineData("For years Luis Vega called the old harbour his home.")]
    [InlineData("A group calling itself Our Harbour left. Ana Prieto called the police. Ana Prieto called her lawyer to ask about it.")]
    [InlineData("Ana Prieto claimed the third prize of her life.")]
    [InlineData("Ana Prieto added a goal and a pass, and Lugo won the game.")]
    [InlineData("Ana Prieto added three passes to lead Lugo.")]
    [InlineData("Ana Prieto, who ruled the games with three prizes, including one for singing, will come.")]
    [InlineData("A judge denied Ana Prieto access, and the court dismissed the case.")]
    [InlineData("Detectives questioned Ana Prieto about the bridge.")]
    [InlineData("Lugo hired a clerk accused of using the bridge for himself, and a woman threatened with murder.")]
    [InlineData("It was announced on Monday by Luis Vega.")]
    [InlineData("The study written by Luis Vega, who edits a paper, was read by few.")]
    [InlineData("Luis Vega called his brother who was near and it was late.")]
    [InlineData("Luis Vega once said of the old bridge.")]
    [InlineData("Lugo's ruling Harbour Party won the vote and it was late.")]
    [InlineData("The boat will circle the moon, characterizing its ice and its seas.")]
    [InlineData("Harbour Nation: the bridge in the old town was opened on Monday.")]
    [InlineData("Ana Prieto lied about the bridge of the town.")]
    [InlineData("Ana Prieto titled her first book about the bridge, “The River.”")]
    [InlineData("The bored public wonders where the bridge is.")]
    [InlineData("We hear which builder has said what about the bridge.")]
    [InlineData("Ana Prieto called “the best of all” by Luis Vega.")]
    [InlineData("One wonders if the bridge is safe.")]
    [InlineData("Wise builders can begin by saying the right things.")]
    [InlineData("Ana Prieto tells this story to show how old the bridge is.")]
    [InlineData("Where the firm maintains control with an iron hand it is not long before the bridge is shut.")]
    [InlineData("The race did not go according to a plan of his. Races seldom go according to plan.")]
    [InlineData("Lugo Trust bought the old bridge, a deal announced on Monday.")]
    [InlineData("Ana Prieto recognised that the bridge was old.")]
    [InlineData("Please say how the bridge in the harbour should be built.")]
    [InlineData("Fact Check: is the bridge in the harbour safe or not?")]
    [InlineData("When Dr. Ana Prieto, an expert on lungs, took a look, she disagreed and left.")]
    public void Nobody_has_said_it(string text) => Assert.DoesNotContain(ArticleReader.Read(text).Quotes, quote => quote.IsStatement);

    [Theory]
    [InlineData("Travelers warned of risks in the harbour\n\nThe bridge in the old town was opened on Monday.")]
    [InlineData("Travelers warned of risks\n\nThe bridge in the old town was opened on Monday, and it rained all day.\n\nThe boats left.")]
    [InlineData("Boatmen told to stay in the harbour\n\nThe bridge in the old town was opened on Monday, and it rained all day.\n\nThe boats left.")]
    [InlineData("Two men accused of theft\n\nThe bridge in the old town was opened on Monday, and it rained all day.\n\nThe boats left.")]
    [InlineData("Builders urged to close the bridge\n\nThe bridge in the old town was opened on Monday, and it rained all day.\n\nThe boats left.")]
    [InlineData("Drivers advised that the bridge is shut\n\nThe bridge in the old town was opened on Monday, and it rained all day.\n\nThe boats left.")]
    public void Who_is_told_in_a_headline_says_nothing(string text) => Assert.All(ArticleReader.Read(text).Quotes, quote => Assert.Null(quote.Speaker));

    [Theory]
    [InlineData("Luis Vega says the bridge is safe\n\nThe bridge in the old town was opened on Monday, and it rained all day.", "Luis Vega")]
    [InlineData("Luis Vega warns of risks\n\nThe bridge in the old town was opened on Monday, and it rained all day.", "Luis Vega")]
    [InlineData("“It is safe,” said Ana Ruiz, the mayor, and Luis Paz left.", "Ana Ruiz")]
    [InlineData("Luis Vega told Carlos Rey that it was late. He said it was over.", "Luis Vega")]
    [InlineData("Ana Ruiz praised Luis Vega. “It is over,” she said.", "Ana Ruiz")]
    public void Who_speaks_is_clear(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker?.Name);

    [Theory]
    [InlineData("As a phone rang, Ana Prieto said, “The race is over.”", "“The race is over.”")]
    [InlineData("As night fell, “The race is over,” Ana Prieto said.", "“The race is over,”")]
    [InlineData("When it is dark, Ana Prieto said, “we stay here.”", "When it is dark … “we stay here.”")]
    [InlineData("After a while, the race was over, Ana Prieto said.", "After a while, the race was over")]
    [InlineData("The mayor, who said the race was over, left.", "the race was over")]
    [InlineData("The mayor, who announced the race, the last of the year, will leave.", "the race, the last of the year")]
    [InlineData("Ana Prieto told the paper in an interview that aired on Monday that the race was over.", "that the race was over")]
    [InlineData("The race was over, said Ana Prieto, of the town guard.", "The race was over")]
    [InlineData("Ana Prieto apologised for claiming the race was over.", "claiming the race was over")]
    [InlineData("Ana Prieto said afterwards that the race was over.", "that the race was over")]
    [InlineData("The race was over, Ana Prieto said here on Friday.", "The race was over")]
    [InlineData("When they came to the river, Ana Prieto said “The race is over” and left.", "“The race is over”")]
    [InlineData("Although the race is long, according to a report in the paper, few boats were lost.", "Although the race is long … few boats were lost")]
    [InlineData("But while the race is long, according to a report in the paper, few boats were lost.", "But while the race is long … few boats were lost")]
    [InlineData("“It is over,” Ana Prieto, the town's director told Lugo News.", "“It is over,”")]
    [InlineData("Ana Prieto called for Rey and Soto to be charged and left.", "Rey and Soto to be charged")]
    [InlineData("“It is over,” Ana Prieto, a fellow at the Institute of Races in Lugo, Spain, and co-author of the study, said in a statement.", "“It is over,”")]
    [InlineData("If it rains and the race is short, Ana Prieto said, then nobody will win.", "If it rains and the race is short … then nobody will win")]
    [InlineData("Ana Prieto said all the boats of the race, currently in the harbour, will leave.", "all the boats of the race, currently in the harbour, will leave")]
    [InlineData("Ana Prieto said earlier that the race was over.", "that the race was over")]
    [InlineData("Ana Prieto rejected the view that Lugo and Vigo were one town.", "the view that Lugo and Vigo were one town")]
    [InlineData("It was a view that won ground when, in a talk, Ana Prieto warned Carlos Rey, “The race is over.”", "“The race is over.”")]
    [InlineData("The race was over, said Ana Prieto, marketing manager at the harbour.", "The race was over")]
    [InlineData("It started, Ana Prieto testified, soon after the boats had come.", "It started … soon after the boats had come")]
    [InlineData("Ana Prieto said she expected the Lugo, Sp., firm to grow by a tenth and said it was well.", "it was well")]
    [InlineData("Ana Prieto confessed to the crime and the jury took a day.", "the crime")]
    [InlineData("The mayor said the race, which was long, is over.", "the race, which was long, is over")]
    [InlineData("Ana Prieto told the people who had come to the river that the race was over.", "that the race was over")]
    [InlineData("Ana Prieto said in her talk on “The Long Race,” “It is over.”", "“It is over.”")]
    [InlineData("Ana Prieto says approximately 10,000 boats took part each day.", "approximately 10,000 boats took part each day")]
    [InlineData("Ana Prieto announced earlier this month that the race was over.", "that the race was over")]
    [InlineData("Ana Prieto accused the firm of using force to impose its will on the town.", "the firm of using force to impose its will on the town")]
    [InlineData("Ana Prieto condemned the race as unfair and is leaving the town.", "the race as unfair")]
    [InlineData("Luis Vega was accused by Ana Prieto of lying about the race.", "Luis Vega … of lying about the race")]
    [InlineData("The race is described by Ana Prieto as “the best of all.”", "The race … as “the best of all.”")]
    public void What_is_said_is_whole_and_nothing_else(string text, string words) => Assert.Equal(words, string.Join(" … ", Last(text).Content.Select(span => span.Of(text))));

    [Theory]
    [InlineData("She continued:", "Ana Prieto")]
    [InlineData("He continued:", null)]
    public void A_short_line_with_a_colon_before_a_quotation_is_no_heading(string line, string? speaker)
    {
        var text = $"Ana Prieto opened the new bridge on Monday in the rain before a large crowd.\n\n{line}\n\n“We will open the next one in May.”\n\nBoats passed under it all day.";
        Assert.Equal(("“We will open the next one in May.”", speaker), (Last(text).Content[0].Of(text), Last(text).Speaker?.Name));
    }

    private static Quote Last(string text) => ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement);
}
