namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>How far back and on from a cue its words reach.</summary>
public sealed class CueReachTests
{
    [Theory]
    [InlineData("The bridge stayed open in the summer (it had been shut for nine weeks, Ana Prieto says) and then it fell.", "Ana Prieto | says | it had been shut for nine weeks | Indirect")]
    [InlineData("The town may own the oldest bridge on the coast (the toll is close to nine pesos, according to Lugo Weekly).", "Lugo Weekly | according to | the toll is close to nine pesos | Indirect")]
    [InlineData("The mayor is glad, and he is in no hurry (Part of it is the money: the town may be the richest on the coast, but he is poor, according to Lugo Weekly).", "Lugo Weekly | according to | Part of it is the money: the town may be the richest on the coast, but he is poor | Indirect")]
    [InlineData("The bridge (an old one) is safe to cross in the winter, Ana Prieto says.", "Ana Prieto | says | The bridge (an old one) is safe to cross in the winter | Indirect")]
    public void Brackets_around_a_cue_hold_all_of_what_is_said(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Theory]
    [InlineData("Rey went to the feast, and he will go to the next one, because, according to Ana Prieto, the boatmen would laugh at him.", "the boatmen would laugh at him")]
    [InlineData("Rey went to the feast, but, according to Ana Prieto, the boatmen laughed at him.", "the boatmen laughed at him")]
    [InlineData("Rey went to the feast, according to Ana Prieto, but the boatmen laughed at him.", "Rey went to the feast")]
    public void A_conjunction_before_according_to_opens_what_is_said(string text, string words) => Assert.Equal(words, Assert.Single(ArticleReader.Read(text).Quotes, quote => quote.IsStatement).Content[0].Of(text));

    [Theory]
    [InlineData("Ana Prieto drew cheers when, at the end of the feast, she added the words, “The bridge lives.”", "Ana Prieto | added | “The bridge lives.” | Direct")]
    [InlineData("When Rey noted that the toll was never paid, Luis Vega boasted, “That makes me smart.”", "Rey | noted | that the toll was never paid | Indirect", "Luis Vega | boasted | “That makes me smart.” | Direct")]
    [InlineData("Ana Prieto said the guards would not be paid, and when pressed on why the bridge was shut, Luis Vega replied, “It is too old for the boats.”", "Luis Vega | replied | “It is too old for the boats.” | Direct", "Ana Prieto | said | the guards would not be paid | Indirect")]
    [InlineData("Luis Vega contended in a letter, written by a lawyer of the town, that some of the bridges were old.", "Luis Vega | contended | that some of the bridges were old | Indirect")]
    [InlineData("The mayor continues to insist, most recently in a talk with the boatmen, that he wants to open the bridge.", "The mayor | to insist | that he wants to open the bridge | Indirect")]
    [InlineData("“The danger,” said Luis Vega, a teacher who is the head of the old school, “is that the bridge falls.”", "Luis Vega | said | “The danger,” … “is that the bridge falls.” | Direct")]
    [InlineData("“Tell her I was at the bridge,” Ana Prieto said, and her husband cut in. “Do not forget me at the feast, I was here first.”", "Ana Prieto | said | “Tell her I was at the bridge,” | Direct")]
    [InlineData("“Tell her I was at the bridge,” Ana Prieto said, and went on to the feast. “Do not forget me, I was here first.”", "Ana Prieto | said | “Tell her I was at the bridge,” … “Do not forget me, I was here first.” | Direct")]
    [InlineData("Ana Prieto asks for the toll as a boatman comes up to her, saying he is “here to fix the holes in the bridge.”", "? | saying | he is “here to fix the holes in the bridge.” | Mixed")]
    [InlineData("In her 2002 book, “Make a Bridge of the River,” Ana Prieto suggested looking at the tolls.", "Ana Prieto | suggested | looking at the tolls | Indirect")]
    [InlineData("Luis Vega blasted the mayor as a “disgrace” on Wednesday in a talk with the boatmen.", "Luis Vega | blasted | the mayor as a “disgrace” | Mixed")]
    [InlineData("Luis Vega said the mayor “is not from here” in answering a question on a boat to the island.", "Luis Vega | said | the mayor “is not from here” | Mixed")]
    [InlineData("Luis Vega has vowed to bring back jobs in the harbour and open the bridge, and Ana Prieto is promising to help.", "Luis Vega | has vowed | to bring back jobs in the harbour and open the bridge | Indirect", "Ana Prieto | is promising | to help | Indirect")]
    [InlineData("The mayor urged people to stay at home that way, and the boatmen were soon out on the river.", "The mayor | urged | to stay at home that way | Indirect")]
    [InlineData("Ana Prieto, pressed by the guard Luis Vega to show the letters of the town, turned to the mayor.", "Luis Vega | pressed | to show the letters of the town | Indirect")]
    [InlineData("Luis Vega said the talks would be harder this time — and he noted that the town was late.", "Luis Vega | said | the talks would be harder this time | Indirect", "Luis Vega | noted | that the town was late | Indirect")]
    [InlineData("Luis Vega said the mayor would lose the bridge if the boatmen did not vote, quietly putting his own name at stake.", "Luis Vega | said | the mayor would lose the bridge if the boatmen did not vote | Indirect")]
    [InlineData("Luis Vega criticised the bridge as a “crazy heap” during a rally in the town for his wife.", "Luis Vega | criticised | the bridge as a “crazy heap” | Mixed")]
    [InlineData("Luis Vega blasted the mayor as a “disgrace” Wednesday on the radio of the town.", "Luis Vega | blasted | the mayor as a “disgrace” | Mixed")]
    [InlineData("The air of the town had become so bad, Luis Vega noted, that nobody crossed the bridge.", "Luis Vega | noted | The air of the town had become so bad … that nobody crossed the bridge | Indirect")]
    [InlineData("According to Lugo Weekly, after looking at the leg of the boatman, Ana Prieto insisted that he stay in the town.", "Ana Prieto | insisted | that he stay in the town | Indirect")]
    [InlineData("Carlos Rey had put a note to the guard in an “old heap,” Luis Vega said.", "Luis Vega | said | Carlos Rey had put a note to the guard in an “old heap,” | Mixed")]
    [InlineData("The spot ends with footage of Carlos Rey saying at the feast last week, “That makes me smart,” when the mayor blasted him.", "? | saying | “That makes me smart,” | Direct")]
    [InlineData("Luis Vega said about 18 out of approximately 300 doors of the harbour have been closed.", "Luis Vega | said | about 18 out of approximately 300 doors of the harbour have been closed | Indirect")]
    [InlineData("While not as old as the bridge of the town, its arches are more at risk, Luis Vega said, since they stand in the river.", "Luis Vega | said | While not as old as the bridge of the town, its arches are more at risk | Indirect")]
    [InlineData("Luis Vega, head of the Boat Society told the paper that the bridge looked genuine.", "Luis Vega | told | that the bridge looked genuine | Indirect")]
    [InlineData("Luis Vega said the guards had looked for a boat in the harbour, another sign they suspect the boatmen of the fire.", "Luis Vega | said | the guards had looked for a boat in the harbour | Indirect")]
    [InlineData("Boatmen of the town chanting “Open it! Open it!” blocked the roads and cut off the harbour.", "Boatmen of the town | chanting | “Open it! Open it!” | Direct")]
    [InlineData("Luis Vega said he did not support Carlos Rey, the presumed favourite of the boatmen.", "Luis Vega | said | he did not support Carlos Rey | Indirect")]
    [InlineData("Luis Vega said he did not support Carlos Rey, who will face a rival in the town on Sunday.", "Luis Vega | said | he did not support Carlos Rey | Indirect")]
    [InlineData("Luis Vega said he did not support Carlos Rey, the guard and the mayor of the town.", "Luis Vega | said | he did not support Carlos Rey, the guard and the mayor of the town | Indirect")]
    [InlineData("Luis Vega said that Carlos Rey, the presumed favourite of the boatmen, had left the town.", "Luis Vega | said | that Carlos Rey, the presumed favourite of the boatmen, had left the town | Indirect")]
    public void A_cue_takes_its_words_alone(string text, params string[] expected) => Assert.Equal(expected, Said.In(text).Order(StringComparer.Ordinal).Reverse());

    [Theory]
    [InlineData("The mayor owed the vote to, as a boatman of the town put it, an “extreme makeover” that Rey had seen.")]
    [InlineData("In the last feast of the year, held along the river, Ana Prieto told the story of the bridge of the town.")]
    [InlineData("The park is near the river, which, Ana Prieto said, is full of boats on the day of the feast.")]
    [InlineData("Is the lack of boats on the river about the toll of the bridge, as Ana Prieto has suggested?")]
    [InlineData("After the rally, the screens showed some boatmen with signs of a “free bridge,” the same cry often chanted at the feast of the town.")]
    [InlineData("The toll of the bridge is the same, is it not? According to Lugo Weekly, basically.")]
    [InlineData("As Rey prepares to open a bridge that would allow boats to pass, Ana Prieto apparently disagrees with the mayor.")]
    [InlineData("The mayor is a friend of the boatmen and the guards, the owner of the bridge and of its big, big boat indicated as much in a letter.")]
    public void What_is_no_statement_of_the_person_beside_it_is_not_shown_as_hers(string text) => Assert.Empty(Said.In(text));
}
