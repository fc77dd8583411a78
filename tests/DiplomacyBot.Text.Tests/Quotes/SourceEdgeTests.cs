namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Where the words that name who speaks begin and end, and what names nobody.</summary>
public sealed class SourceEdgeTests
{
    [Theory]
    [InlineData("However, Peru, Chile, Spain and Norway have vowed inquiries into the bridge.", "Peru, Chile, Spain and Norway")]
    [InlineData("Tolls rose to 85, Ana Prieto, president of the Lugo region announced on Thursday.", "Ana Prieto")]
    [InlineData("Ana Prieto, the president of the Lugo region of Spain, which includes Vigo, expressed anger, pointedly noting that the bridge was old.", "Ana Prieto")]
    [InlineData("U.N. Secretary-General Ana Prieto said the bridge was unsafe.", "Ana Prieto")]
    [InlineData("Carlos Rey, the producer of old films including Ana Soto’s “The River” and Luis Vega’s “Bridge Over Lugo,” denied closing the bridge.", "Carlos Rey")]
    [InlineData("The best phone is the BigPhone X. Apple knows it.\n\nApple has said that the bridge is safe.", "Apple")]
    [InlineData("Getty - Contributor Jessica Prieto smiles in Lugo\n\nJessica said the bridge was safe.", "Jessica")]
    [InlineData("The two Koreas threatened to close the bridge.", "The two Koreas")]
    [InlineData("A spokesman for U.N. chief Ana Prieto called the bridge a danger.", "A spokesman for U.N. chief Ana Prieto")]
    [InlineData("The FBI, at a meeting later in the day, said the shooter, Luis Vega, had no ties to the town.", "The FBI")]
    [InlineData("Last night one boatman said the bridge was safe.", "one boatman")]
    [InlineData("Lugo captain A.Q. Shipton, by letter, praised the bridge.\n\n“It is safe,” Shipton said.", "A.Q. Shipton")]
    [InlineData("Sheriff Ana Prieto, Lugo police, in the latest briefing to the town, has said that the bridge is safe.", "Ana Prieto")]
    [InlineData("Tong Prieto, a fellow at the Lugo Centre in Vigo told CNN that the bridge is safe.", "Tong Prieto")]
    [InlineData("But Sir Michael, who built nine bridges, warned that the town must be ready.", "Sir Michael")]
    [InlineData("China’s and Russia’s ambassadors to Lugo said the bridge was safe.", "China's and Russia's ambassadors to Lugo")]
    [InlineData("Seoul’s Joint Chiefs of Staff said the bridge was safe.", "Seoul's Joint Chiefs of Staff")]
    [InlineData("Local boatmen are nervous about North Korea’s warning that it may close the bridge.", "North Korea")]
    [InlineData("The boat maker’s Lugo director last week told Lugo News that the bridge was safe.", "The boat maker's Lugo director")]
    [InlineData("During a Dec. 5 meeting, the bank’s chief officer, Marianne Prieto, said the bridge was safe.", "Marianne Prieto")]
    [InlineData("Kim Jae-in is president, and Mr. Kim waved. Kim Seong Mook, a former soldier, left. The bridge is safe, Mr. Kim said.", "Mr. Kim")]
    [InlineData("Madrid dismissed the claims before the papers were released, saying the bridge was safe.", "Madrid")]
    [InlineData("Acting Secretary of Bridges Elaine Duke on Friday denied reports that Town Chief of Staff John Rey pressed her to close the bridge, and said she plans to stay.", "Acting Secretary of Bridges Elaine Duke")]
    [InlineData("Monday’s letter from the boatmen said the bridge was safe.", "Monday's letter from the boatmen")]
    [InlineData("The bridge is safe, says the new report from the liberal research and advocacy group Centre for Bridges (CB).", "the new report")]
    [InlineData("The senior investigating officer, DI Lorna Prieto, said: “It is safe.”", "DI Lorna Prieto")]
    [InlineData("Friends of Vega opened the bridge for Vega. Carmen Vega sang. Vega has denied any delay.", "Vega")]
    [InlineData("Letters to Luis and Ana Prieto were found. In one, Prieto wrote to Rey, “It is safe.”", "Prieto")]
    [InlineData("It is late, according to a study by Peru’s Joint Committee on Bridges.", "a study by Peru's Joint Committee on Bridges")]
    [InlineData("It is late, according to Lugo interviews with more than nine boatmen.", "Lugo interviews")]
    [InlineData("Peru has denied closing the bridge in the town and Ana Prieto has denied any part in it.", "Ana Prieto")]
    [InlineData("It is late, according to the Joint Committee on Bridges.", "the Joint Committee on Bridges")]
    [InlineData("The U.S. Court of Appeals for the District of Lugo Circuit said the bridge was safe.", "The U.S. Court of Appeals")]
    [InlineData("The Washington Free Boat, an online paper backed by Luis Vega, said on Friday it was the first.", "The Washington Free Boat")]
    [InlineData("Minister Luis Vega, a man who holds nine boats, was not in Lugo at the time the board was created, but said boats are late.", "Luis Vega")]
    [InlineData("Former deputy PM says the bridge is safe.", "Former deputy PM")]
    [InlineData("It is late, according to data from Lugo Bridges and Immigration Services (LBIS).", "data from Lugo Bridges and Immigration Services (LBIS)")]
    [InlineData("Another top Lugo official, Harbour Secretary Luis Vega, said the bridge “isn’t late.”", "Luis Vega")]
    [InlineData("Luis Vega, who heads the Lugo Committee for Bridges, denied the town's guards or boatmen use the old bridge.", "Luis Vega")]
    [InlineData("The bridge is safe, according to a court filing.", "a court filing")]
    [InlineData("AT&T has vowed to defend the bridge in court.", "AT&T")]
    [InlineData("Like Corker and Vega, Lugo's Rey has doubts. Corker said that the bridge was late.", "Corker")]
    [InlineData("LBX General Counsel Mary Prieto said that the town had the power to close the bridge.", "Mary Prieto")]
    [InlineData("Luis Rey, a Spanish politician who demands a “no toll” policy with the town, has closed the bridge.", "Luis Rey")]
    public void The_whole_name_of_who_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker?.Name);

    [Theory]
    [InlineData("U.N. Secretary-General Ana Prieto said the bridge was unsafe.", "U.N. Secretary-General")]
    [InlineData("Former Spanish president Ana Prieto said the bridge was unsafe.", "Former Spanish president")]
    [InlineData("Lugo Works is a major Samsung customer. Samsung said the bridge was unsafe.", null)]
    [InlineData("U.S. President Ana Prieto said the bridge was unsafe.", "U.S. President")]
    [InlineData("“It is unsafe,” BRC chair Ana Prieto said.", "BRC chair")]
    [InlineData("Last year Ana Prieto, now serving as mayor of Lugo under Rey, said in a letter that it was unsafe.", "mayor of Lugo under Rey")]
    [InlineData("“It is unsafe,” Senate Democratic leader Ana Prieto said.", "Senate Democratic leader")]
    [InlineData("“It is unsafe,” acting Harbour Minister Ana Prieto said.", "acting Harbour Minister")]
    [InlineData("Republican senators Marco Rey and Ana Prieto left. Prieto said the bridge was unsafe.", null)]
    [InlineData("Rey named Ana Prieto, his chief of staff, to the post. Prieto said the bridge was unsafe.", null)]
    public void The_office_is_whole(string text, string? office) => Assert.Equal(office, Last(text).Speaker?.Office);

    [Fact]
    public void Who_answers_is_not_who_spoke_last() => Assert.Null(
        Last("“But is the bridge safe?” Christiane Prieto asked.\n\n“We are not afraid of it,” he responded.").Speaker);

    [Fact]
    public void Papers_tell_the_crew_nothing() => Assert.All(
        ArticleReader.Read("The court documents alleged Luis Vega hit a wall, missing his face by about 4 inches, and told the crew, “I know your boss!”").Quotes.Where(quote => quote.Verb == "tell"),
        quote => Assert.Null(quote.Speaker));

    [Fact]
    public void Who_speaks_inside_words_whose_marks_cannot_be_paired_is_not_shown() => Assert.All(
        ArticleReader.Read("Mr Prieto said: 'Lugo Works had agreed to it but told us we couldn't name it as they hadn't yet agreed.").Quotes.Where(quote => quote.Verb == "tell"),
        quote => Assert.Null(quote.Speaker));

    [Theory]
    [InlineData("Boatmen rarely spoke publicly against “the new toll”.", "rarely spoke publicly against")]
    [InlineData("Ana Prieto never promised to open the bridge.", "never promised")]
    public void What_was_not_said_shows_that_it_was_not(string text, string cue) => Assert.Equal(cue, Last(text).Cue.Of(text));

    [Fact]
    public void A_word_that_tells_more_of_a_noun_is_no_cue() => Assert.DoesNotContain(
        ArticleReader.Read("Luis Vega told the assistant hitting coach Carlos Rey, “I am tired.”").Quotes, quote => quote.Verb == "hit");

    [Fact]
    public void Who_is_asked_is_not_through_whom_it_is_known() =>
        Assert.Null(Last("A group of nine boatmen have asked Facebook to close its page about the bridge.").ViaSpan);

    [Theory]
    [InlineData("Fellow boatmen were alerted by letter, and told to pray for her.")]
    [InlineData("SANTA SHOCKER Mum claims ‘grinch’ stole her boy’s boat BOAT HORROR Boy jokes that he is a king of the old town")]
    [InlineData("Most Read BOAT HORROR HITS TOWN Lugo’s mayor reveals his plans and ‘dark side’ ‘IT’S THE RIGHT THING’ Luis confirms he will leave the town")]
    [InlineData("The film star, 36, and her husband Carlos Rey praised the bridge.")]
    [InlineData("Some of the large Spanish banks, Lugo Works (LW), Vigo Credit (VC) and Acme (AC), plus oil giant Shell (SL), have indicated the new rules could cost them money.")]
    [InlineData("A comment printed by the state-run paper immediately after the launch said: “It is safe.”")]
    [InlineData("A boy of eight, whose father has requested he remain unknown, was on the bridge.")]
    [InlineData("The bottles were found in and around the town, according to Lugo police and criminal investigations chief Luis Vega.")]
    [InlineData("It was open, according to Ana Prieto, the mayor of Lugo, and Luis Vega, the mayor of Vigo.")]
    [InlineData("AP:Associated Press Nigeria’s boatmen claimed to have closed the bridge in August")]
    [InlineData("Photos: Lugo opens bridge The guards closed the road. Hide Caption 1 of 2 Photos: Lugo opens bridge BBC Lugo said the bridge was safe. Hide Caption 2 of 2")]
    [InlineData("It was the same old bridge Ana Prieto had threatened to use on Monday, but the boat took another way.")]
    [InlineData("Newsletter Sign Up Continue reading the main story Today’s Headlines: “Morning Lugo” Get news and views from Lugo delivered to your inbox.")]
    [InlineData("“It is safe,” said Lugo-area councillor and deputy speaker, Luis Vega, on a film from a talk.")]
    [InlineData("House Whip Steve Rey of Lugo and Harbour Committee Chairman Jeb Vega of Vigo made the plan and said it “helps boatmen”.")]
    [InlineData("Bruce Rey, head of Rey Farms, a Salinas, Lugo producer of salads, says his firm has nine boats.")]
    [InlineData("The mayor as well as the boatmen of Vigo said they hoped to cross the bridge.")]
    [InlineData("The bridge was old and late – something Peru has vowed never to build.")]
    [InlineData("The mayor wants an open bridge, something Peruvian officials say it may be close to having.")]
    [InlineData("The lawyer for Luis Vega on Friday labelled as “old” and “false” media reports suggesting his client had closed the bridge.")]
    [InlineData("Speaker Ana PrietoAna Maria PrietoBridge vote is delayed once more Boatmen to meet in Lugo MORE (D-Lugo) said the bridge was safe.")]
    [InlineData("“It is safe,” Ana PrietoAna Maria PrietoBridge vote is delayed MORE told boatmen.")]
    [InlineData("Mayor to meet boatmen in Vigo MORE (R-Lugo) said the bridge was safe.")]
    [InlineData("Boats had a bad day, when China let the river rise, closing the bridge of the town and said it was late.")]
    public void Nobody_is_named(string text) => Assert.All(Said.Read(text).Quotes.Where(quote => quote.IsStatement), quote => Assert.Null(quote.Speaker));

    [Fact]
    public void Nobody_has_the_name_that_a_card_makes_and_whoever_does_is_named_elsewhere()
    {
        var reading = ArticleReader.Read("Speaker Ana PrietoAna Maria PrietoBridge vote is delayed MORE (D-Lugo) said the bridge was safe. Luis McVey and Carlos MacArthur said that MORE was needed. “It is late,” Ana Prieto said.");
        Assert.Equal(["Luis McVey", "Carlos MacArthur", "Ana Prieto"], reading.Mentions.Select(mention => mention.Actor.Name));
        Assert.Equal("Ana Prieto", reading.Quotes[^1].Speaker?.Name);
        Assert.DoesNotContain(reading.Topics, topic => topic.Contains("Bridge", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5G wireless networks promise links ten times faster than the old ones and are expected to help boatmen.")]
    [InlineData("Fleet Battle II for consoles and computers, coming Nov. 17, promises more boats and bridges.")]
    [InlineData("England coach Ana Prieto, who names her team on Monday, has called up young Luis Vega following a broken arm.")]
    [InlineData("The film star and the singer welcomed their new arrival.")]
    [InlineData("The council called an emergency meeting for Sunday to discuss the bridge.")]
    [InlineData("Ana Prieto also tweeted photos, videos and updates as they waited.")]
    [InlineData("The boat has come home.\n\nUpdate Patch Notes Main Features Of The Bridge • You can now cross it.")]
    [InlineData("8.20 p.m.: Ana Prieto begins to speak in the town: (highlights of it)")]
    [InlineData("Police continued to question people seated beside the passenger.")]
    [InlineData("Investor backing: The news was followed by a rise in Lugo’s shares.")]
    [InlineData("They found nine old knives that the boatman said he bought from a shop.")]
    [InlineData("In a case she says was closed, Ana Prieto left the town.")]
    [InlineData("Luis Vega yelled several times.")]
    [InlineData("Panama offers a wealth of harbours for the world’s boats.")]
    [InlineData("Luis Vega, who was on his way to work, called his mother, Jane, after the storm to tell her of it.")]
    [InlineData("The man left, as Luis Vega recalled it.")]
    [InlineData("Luis Vega added 11 points, seven assists and five steals in a win over Lugo.")]
    [InlineData("The guards boarded the boat and questioned its crew members when they came back.")]
    [InlineData("Iran blocked the page after protests over jobs and alleged corruption.")]
    [InlineData("Other reports date back to early 2016.")]
    [InlineData("But when WikiLeaks told the story of a party in Lima hosted by the mayor, with boats from the sea, it was no use.")]
    [InlineData("The River Cards don’t just add boats to players.")]
    [InlineData("Ana Prieto, 11, Luis Vega, 23, and Carlos Rey, 25, according to the guards.")]
    [InlineData("Boatmen must pay the toll - a rule they say costs them nine boats each year.")]
    [InlineData("Ana Prieto will stay as head of the guard once the town’s candidate Luis Rey is confirmed by the council.")]
    [InlineData("It mandates that officials report the presence of boats to the guard.")]
    [InlineData("The hearing was preceded by lengthy written submissions from Vega’s lawyers and the guard.")]
    [InlineData("Luis Vega, who was named by the town, has twice denied Rey’s requests to move the case.")]
    [InlineData("Guards and the Lugo boat service were called just after 5pm on Tuesday.")]
    [InlineData("He was questioned after a report that he encouraged Luis Vega to sail.")]
    [InlineData("Ana Prieto was asked to leave.")]
    [InlineData("The town was told it in a statement with Luis Vega, who also declined to attend.")]
    [InlineData("A boatman described a sense of community rarely found in larger towns.")]
    [InlineData("Boatmen observing the change say it has been late.")]
    [InlineData("The bridge is a part of what Ana Prieto said she has opened.")]
    [InlineData("The town council confirmed Prieto’s choice to lead the guard, a post that opened in May.")]
    [InlineData("Voters of the town rejected the old mayor, Luis Vega.")]
    [InlineData("Luis Vega, a minister of Lugo, is replying to Rey.")]
    [InlineData("The boatmen’s push signalled hope for the bridge.")]
    [InlineData("The guard did not notify nine towns it said had been hit by Peru.")]
    [InlineData("Ana Prieto failed to disclose that her wife works on the bridge.")]
    [InlineData("Boatmen claimed historic gains in the race, the first since Luis Vega won the bridge.")]
    [InlineData("Rey was reported by Lugo Weekly as having been late.")]
    [InlineData("House leader Ana Prieto was criticized for calling it an “icon” before.")]
    [InlineData("Ana Prieto refused to what, if anything, it would come.")]
    [InlineData("Vega attached to the letter records of the phone which, he said, show that it was late.")]
    [InlineData("Ana Prieto has written in a soon-to-be-published book that she was late.")]
    [InlineData("Ana Prieto warned the crowd against any “noise” at the bridge.")]
    [InlineData("In the morning Ana Prieto told Radio Lugo’s “Early Hour.”")]
    [InlineData("The so-called old settlement addressed what boatmen said were harsh rules.")]
    [InlineData("The rule punishes boatmen who decline to pay the toll.")]
    [InlineData("Lugo News was unable to identify the boatman or independently confirm the account that was given.")]
    [InlineData("Ana Prieto said the boatman, who had written to her, met Luis Vega.")]
    [InlineData("Ana Prieto suggested the town committee, which knows the river, take it up.")]
    [InlineData("Ana Prieto on Friday offered a tepid endorsement of the town's old bridge.")]
    [InlineData("Ana Prieto on Friday tweeted a cryptic message about the bridge.")]
    [InlineData("Ana Prieto dodged a question about whether she would open a second bridge over the river, as some officials have demanded.")]
    [InlineData("In addition to more boats, the spending plan incorporates money recently requested for the bridge - the plan gives nine boats to the town.")]
    [InlineData("Luis Rey has advised President Luis Vega on bridges and opened his first office in the town.")]
    [InlineData("Spokeswoman Ana Prieto, questioned at length at her daily briefing, strongly defended the plan as valid.")]
    [InlineData("The media of the town still refuses to mention this bridge.")]
    [InlineData("Nine lawmakers had requested the meeting to argue that the toll was putting boatmen out of work.")]
    [InlineData("Officials did not comment after the plan came but signaled fiscal concerns after the town issued its plan, and left.")]
    [InlineData("The two boatmen famously called each other by the nicknames “Lu” and “Vi” on the river.")]
    [InlineData("The town council of Lugo approved sweeping, debt-financed tolls on Tuesday, sending the bill to the mayor.")]
    [InlineData("Lugo Works was commenting on reports that Luis Vega has kept his old boats.")]
    [InlineData("Luis Vega opened a bridge for all, countering the message of Ana Prieto that the town would stay alone.")]
    [InlineData("Most boatmen refused to speak on the record because they did not want to tell anything of their talks.")]
    [InlineData("Under the plan, farmers were entered in the list without their consent, and then held up for money or encouraged to enter into false sales.")]
    [InlineData("If, however, the town party tells the guards that it wants to close the bridge, boats must wait.")]
    [InlineData("The islands in the river are disputed by Brunei, Peru, the Philippines and Chile.")]
    [InlineData("The mayor urged a boycott on Wednesday, ramping up his fight against the boat firm as his town fights a deal to buy it.")]
    [InlineData("Nine women who said they once worked for Luis Vega told reporters on Sunday that he was kind.")]
    [InlineData("The mayor announced her departure after two boatmen complained about talks she had with them.")]
    [InlineData("The mayor named a guard, breaking with the past by denying Ana Prieto a second term.")]
    [InlineData("The mayor tweeted some old suggestions early on Monday that were unlike the plans being read in the town.")]
    public void What_is_done_has_not_been_said(string text) => Assert.Empty(Said.In(text));

    [Fact]
    public void Who_is_spoken_of_in_a_paragraph_of_quotation_is_not_who_goes_on() => Assert.All(
        ArticleReader.Read("Ana Prieto opened the bridge.\n\n'Old Luis Vega just stated that the 'bridge is his at all times.'\n\n'Will someone please tell him that it is mine!' he said.").Quotes.Where(quote => quote.Verb == "say"),
        quote => Assert.Null(quote.Speaker));

    private static Quote Last(string text) => ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement);
}
