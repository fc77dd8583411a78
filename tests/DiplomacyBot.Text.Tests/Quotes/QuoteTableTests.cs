namespace DiplomacyBot.Text.Tests.Quotes;

public sealed class QuoteTableTests
{
    [Theory]
    [InlineData("“The bridge is open,” said Ana Prieto.", "Ana Prieto | said | “The bridge is open,” | Direct")]
    [InlineData("“The bridge is open,” Ana Prieto said on Monday.", "Ana Prieto | said | “The bridge is open,” | Direct")]
    [InlineData("Ana Prieto said: “The bridge is open.”", "Ana Prieto | said | “The bridge is open.” | Direct")]
    [InlineData("\"The bridge is open,\" said Ana Prieto. \"Come and see it.\"", "Ana Prieto | said | \"The bridge is open,\" … \"Come and see it.\" | Direct")]
    [InlineData("“The bridge,” Ana Prieto said, “is open.”", "Ana Prieto | said | “The bridge,” … “is open.” | Direct")]
    [InlineData("''The bridge is open,'' said Ana Prieto.", "Ana Prieto | said | ''The bridge is open,'' | Direct")]
    [InlineData("``The bridge is open,'' said Ana Prieto.", "Ana Prieto | said | ``The bridge is open,'' | Direct")]
    [InlineData("‘The bridge is open,’ said Ana Prieto.", "Ana Prieto | said | ‘The bridge is open,’ | Direct")]
    [InlineData("'The bridge is open,' Ana Prieto said on Monday.", "Ana Prieto | said | 'The bridge is open,' | Direct")]
    [InlineData("Ana Prieto said: 'The boatmen's bridge is open. It's ours.'", "Ana Prieto | said | 'The boatmen's bridge is open. It's ours.' | Direct")]
    [InlineData("Ana Prieto said: 'The players' bridge isn't the mayors', it's ours.'", "Ana Prieto | said | 'The players' bridge isn't the mayors', it's ours.' | Direct")]
    [InlineData("'The bridge,' Ana Prieto said, 'is open.'", "Ana Prieto | said | 'The bridge,' … 'is open.' | Direct")]
    [InlineData("Ana Prieto said: 'He told me, \"The bridge is open,\" and left.'", "Ana Prieto | said | 'He told me, \"The bridge is open,\" and left.' | Direct")]
    [InlineData("Ana Prieto said: “He told me, ‘The bridge is open,’ and left.”", "Ana Prieto | said | “He told me, ‘The bridge is open,’ and left.” | Direct")]
    [InlineData("Ana Prieto said the bridge was ‘a gift’ to the boatmen’s town.", "Ana Prieto | said | the bridge was ‘a gift’ to the boatmen’s town | Mixed")]
    [InlineData("Ana Prieto said the boatmen's bridge was open at the ministers' wish.", "Ana Prieto | said | the boatmen's bridge was open at the ministers' wish | Indirect")]
    [InlineData("Ana Prieto said rock 'n' roll of the '90s was dead.", "Ana Prieto | said | rock 'n' roll of the '90s was dead | Indirect")]
    public void Direct_quotations(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Theory]
    [InlineData("Ana Prieto said that the bridge was open.", "Ana Prieto | said | that the bridge was open | Indirect")]
    [InlineData("Ana Prieto said the bridge was open.", "Ana Prieto | said | the bridge was open | Indirect")]
    [InlineData("The bridge was open, Ana Prieto said.", "Ana Prieto | said | The bridge was open | Indirect")]
    [InlineData("The bridge, Ana Prieto said, would open in May.", "Ana Prieto | said | The bridge … would open in May | Indirect")]
    [InlineData("Ana Prieto told reporters on Monday that the bridge was open.", "Ana Prieto | told | that the bridge was open | Indirect")]
    [InlineData("Ana Prieto said the bridge was “a gift” to the town.", "Ana Prieto | said | the bridge was “a gift” to the town | Mixed")]
    [InlineData("The bridge was open, according to Ana Prieto.", "Ana Prieto | according to | The bridge was open | Indirect")]
    [InlineData("According to Ana Prieto, the bridge was open.", "Ana Prieto | According to | the bridge was open | Indirect")]
    [InlineData("Ana Prieto, the mayor of Lugo, said the bridge was open.", "Ana Prieto, mayor of Lugo | said | the bridge was open | Indirect")]
    [InlineData("Spanish Transport Minister Ana Prieto promised to open the bridge.", "Ana Prieto, Spanish Transport Minister | promised | to open the bridge | Indirect")]
    [InlineData("Ana Prieto denied that the bridge was closed.", "Ana Prieto | denied | that the bridge was closed | Indirect")]
    [InlineData("Ana Prieto called for talks about the bridge.", "Ana Prieto | called for | talks about the bridge | Indirect")]
    [InlineData("The bridge, as Ana Prieto points out, is open.", "Ana Prieto | points | The bridge … is open | Indirect")]
    [InlineData("As Ana Prieto puts it, the bridge is open.", "Ana Prieto | puts | the bridge is open | Indirect")]
    [InlineData("Ana Prieto said, however, that the bridge was open.", "Ana Prieto | said | that the bridge was open | Indirect")]
    [InlineData("While Ana Prieto says the bridge is open, most boats keep away.", "Ana Prieto | says | the bridge is open | Indirect")]
    [InlineData("Madrid warned that the bridge could fall.", "Madrid | warned | that the bridge could fall | Indirect")]
    public void Reported_speech(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Fact]
    public void Two_verbs_of_one_subject_are_two_statements() => Assert.Equal(
        ["Ana Prieto | said | the bridge was open | Indirect", "Ana Prieto | adding | that the road would follow | Indirect"],
        Said.In("Ana Prieto said the bridge was open, adding that the road would follow."));

    [Fact]
    public void The_next_speaker_of_a_sentence_ends_the_words_of_the_first() => Assert.Equal(
        ["Ana Prieto | said | the bridge was open | Indirect", "Luis Vega | denied | any delay | Indirect"],
        Said.In("Ana Prieto said the bridge was open, but Luis Vega denied any delay."));

    [Fact]
    public void Who_says_something_of_somebody_goes_on_speaking() => Assert.Equal(
        ["Ana Prieto | said | that Luis Vega was tired | Indirect", "Ana Prieto | said | the road was open | Indirect"],
        Said.In("Ana Prieto said that Luis Vega was tired, and said the road was open."));

    [Fact]
    public void The_one_who_is_told_does_not_speak() => Assert.Equal(
        ["Luis Vega"], ArticleReader.Read("Luis Vega, who built the bridge, told POLITICO, “It is a gift.”").Quotes.Where(quote => quote.IsStatement).Select(quote => quote.Speaker?.Name));

    [Fact]
    public void A_line_with_a_colon_announces_the_paragraph_below_it()
    {
        const string text = "Ana Prieto opened the new bridge on Monday in the rain, and she did it alone.\n\nIn a long letter to the paper of his town, Carlos Rey wrote on Monday:\n\n“The bridge is a gift.”\n\nBoats passed under it.";
        Assert.Contains("Carlos Rey | wrote | “The bridge is a gift.” | Direct", Said.In(text));
    }

    [Theory]
    [InlineData("Ana Prieto did not say that the bridge was open.")]
    [InlineData("Ana Prieto never promised to open the bridge.")]
    public void What_was_not_said_is_marked(string text) => Assert.True(Assert.Single(ArticleReader.Read(text).Quotes).Negated);

    [Theory]
    [InlineData("Ana Prieto thinks that the bridge is open.")]
    [InlineData("Ana Prieto wants to open the bridge.")]
    [InlineData("Ana Prieto fears that the bridge will fall.")]
    [InlineData("Ana Prieto was confident that the bridge was safe.")]
    [InlineData("A study found that the bridge was safe.")]
    [InlineData("Madrid recognised the two regions as independent.")]
    [InlineData("The bridge opened in May. Boats passed under it.")]
    [InlineData("They read the so-called “bridge letter” with care.")]
    public void Thoughts_wishes_findings_and_deeds_are_no_statements(string text) => Assert.Empty(Said.In(text));

    [Fact]
    public void Strength_comes_from_the_verb() => Assert.Equal(
        [SpeechStrength.Claimed, SpeechStrength.Warned, SpeechStrength.Promised, SpeechStrength.Accused],
        ArticleReader.Read("Oslo claimed that the ship was lost. Oslo warned that ice was near. Oslo pledged to help. Oslo accused Lima of delay.").Quotes.Select(quote => quote.Strength));

    [Theory]
    [InlineData("The Yonhap news agency said Seoul had denied that talks were held.", "Seoul | had denied | that talks were held | Indirect | via Yonhap")]
    [InlineData("Seoul denied that talks were held, according to Yonhap.", "Seoul | denied | that talks were held | Indirect | via Yonhap")]
    [InlineData("Ana Prieto told Reuters that the bridge was open.", "Ana Prieto | told | that the bridge was open | Indirect | via Reuters")]
    [InlineData("“We are ready,” Ana Prieto told the BBC.", "Ana Prieto | told | “We are ready,” | Direct | via BBC")]
    public void A_claim_made_through_an_agency_keeps_both(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph()
    {
        Assert.Equal(
            ["Ana Prieto | said | ‘The bridge is open,’ … ‘It took nine years. … ‘And it was worth it.’ | Direct"],
            Said.In("‘The bridge is open,’ said Ana Prieto. ‘It took nine years.\n\n‘And it was worth it.’\n\nBoats passed under it."));
        const string text = "“The bridge is open,” said Ana Prieto. “It took nine years.\n\n“And it was worth it.”\n\nBoats passed under it.";
        Assert.Equal(["Ana Prieto | said | “The bridge is open,” … “It took nine years. … “And it was worth it.” | Direct"], Said.In(text));
    }

    [Theory]
    [InlineData("“The bridge is open.\n\n“It took nine years.\n\n“And it was worth it,” said Ana Prieto. Boats passed.", "Ana Prieto | said | “The bridge is open. … “It took nine years. … “And it was worth it,” | Direct")]
    [InlineData("'The boatmen's bridge is open.\n\n'It took nine years,' said Ana Prieto.", "Ana Prieto | said | 'The boatmen's bridge is open. … 'It took nine years,' | Direct")]
    [InlineData("“The bridge is open.\n\n“It is,” said Ana Prieto. “It took nine years.\n\n“We are glad.”", "Ana Prieto | said | “The bridge is open. … “It is,” … “It took nine years. … “We are glad.” | Direct")]
    // Two who each say something: the first words may be either's.
    [InlineData("Luis Vega shook his head. “The bridge is old.\n\n“It is open,” said Ana Prieto.", "Ana Prieto | said | “It is open,” | Direct")]
    [InlineData("“The bridge is old\n\n“It is open,” said Ana Prieto.", "Ana Prieto | said | “It is open,” | Direct")]
    public void Who_is_named_at_the_end_has_said_every_paragraph(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Fact]
    public void She_who_speaks_at_the_end_is_who_was_named_before() => Assert.Equal(
        "Ana Prieto | said | “The bridge of Luis Vega is open. … “Maria Soto knows it. … “It was worth it,” | Direct",
        Said.In("Ana Prieto opened the bridge.\n\n“The bridge of Luis Vega is open.\n\n“Maria Soto knows it.\n\n“It was worth it,” she said.")[^1]);
}
