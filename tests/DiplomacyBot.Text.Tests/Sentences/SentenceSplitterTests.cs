using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("ERIE, Pa. – A king said so. He left.", "ERIE, Pa. – A king said so.", "He left.")]
    [InlineData("ERIE, Pa. (Agency) - A king said so. He left.", "ERIE, Pa. (Agency) - A king said so.", "He left.")]
    [InlineData("The Harbour Fund, Inc. (HFI), said so. He left.", "The Harbour Fund, Inc. (HFI), said so.", "He left.")]
    [InlineData("It was sold to Harbour Fund, Inc. (Written by Mara Lind)", "It was sold to Harbour Fund, Inc.", "(Written by Mara Lind)")]
    [InlineData("One went. Two came.", "One went.", "Two came.")]
    [InlineData("Dr. Ito met Gen. Park. They talked.", "Dr. Ito met Gen. Park.", "They talked.")]
    [InlineData("J. R. Smith spoke. He left.", "J. R. Smith spoke.", "He left.")]
    [InlineData("W. A. B. Smith signed. He left.", "W. A. B. Smith signed.", "He left.")]
    [InlineData("He chose plan B. The others left.", "He chose plan B.", "The others left.")]
    [InlineData("The U.S. Senate voted. It passed.", "The U.S. Senate voted.", "It passed.")]
    [InlineData("They moved to the U.S. The war ended.", "They moved to the U.S.", "The war ended.")]
    [InlineData("It grew by 3.5 percent. No. 4 fell.", "It grew by 3.5 percent.", "No. 4 fell.")]
    [InlineData("It met at 9 a.m. on Monday. Fine.", "It met at 9 a.m. on Monday.", "Fine.")]
    [InlineData("They waited... and left. Then nothing.", "They waited... and left.", "Then nothing.")]
    [InlineData("They waited\u2026 Nobody came.", "They waited\u2026", "Nobody came.")]
    [InlineData("\"Why?\" asked the envoy. Nobody knew.", "\"Why?\" asked the envoy.", "Nobody knew.")]
    [InlineData("\"Why?\" Jane Roe asked. Nobody knew.", "\"Why?\" Jane Roe asked.", "Nobody knew.")]
    [InlineData("\"We tried. It failed,\" he said. She left.", "\"We tried. It failed,\" he said.", "She left.")]
    [InlineData("\"We tried. It failed.\" The room was silent.", "\"We tried. It failed.\"", "The room was silent.")]
    [InlineData("A stray \" mark. Two came. Three went.", "A stray \" mark.", "Two came.", "Three went.")]
    [InlineData("Really?! Yes.", "Really?!", "Yes.")]
    [InlineData("See www.example.org. It helps.", "See www.example.org.", "It helps.")]
    [InlineData("A heading without a stop", "A heading without a stop")]
    [InlineData("It ended (at last.) Then it began.", "It ended (at last.)", "Then it began.")]
    [InlineData("\u06a9\u06c1\u0627\u06d4 \u067e\u06be\u0631\u061f", "\u06a9\u06c1\u0627\u06d4", "\u067e\u06be\u0631\u061f")]
    public void A_paragraph_is_cut_where_its_sentences_end(string paragraph, params string[] expected) =>
        Assert.Equal(expected, SentenceSplitter.Split(paragraph, 0, paragraph.Length).Select(range => paragraph[range.Start..range.End]));
}
