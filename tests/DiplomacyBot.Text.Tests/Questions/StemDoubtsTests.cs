using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class StemDoubtsTests
{
    [Theory]
    [InlineData("Flanked by friends he had invited, Solheim opened the herring harbour of Narvik.", false)]
    [InlineData("The mayor of Narvik said the herring were his.", false)]
    [InlineData("After years of talks he sold the herring harbour to Narvik.", true)]
    [InlineData("Charges were filed against him in Narvik.", true)]
    [InlineData("Today she sells herring to Narvik.", true)]
    public void Who_is_meant_stands_in_the_sentence_itself(string sentence, bool elsewhere)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(elsewhere, StemDoubts.MeansSomebodyElse(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("Ann Roe contributed to this report from the harbour.", true)]
    [InlineData("Ann Roe reported from Narvik and Jon Arnason wrote from Bergen.", true)]
    [InlineData("The following are the ships of the union in the harbour.", true)]
    [InlineData("Download the list of all herring of Narvik.", true)]
    [InlineData("Please note that the list of all herring is shown later.", true)]
    [InlineData("Please everybody with herring and note what the mayor says.", false)]
    [InlineData("In this section we show how the union counts its herring.", true)]
    [InlineData("For a chance to be named, write to us at the bottom of this page.", true)]
    [InlineData("Ann Roe is the Herald's senior harbour correspondent.", true)]
    [InlineData("The Herring Years by Ann Roe is out on 9 May (Narvik Press, £9.99)", true)]
    [InlineData("The editor is the oldest member of the union in Narvik.", false)]
    [InlineData("The harbour of Narvik is out of reach for the union.", false)]
    [InlineData("The union reported from the first day that herring were fewer.", false)]
    [InlineData("Solheim said this harbour would report its catch every month.", false)]
    public void Nobody_is_asked_about_the_page_itself(string sentence, bool page)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(page, StemDoubts.SpeaksOfThePage(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("HONG KONG (Andina) Shares of the herring union fell on Monday.", true)]
    [InlineData("LIMA -- Norwegian fishermen are counting the herring.", true)]
    [InlineData("Lima -- the city of herring -- is counting its fishermen.", false)]
    [InlineData("Narvik (Norway) Harbour Day will be held in spring.", true)]
    [InlineData("Narvik (in the north of Norway) will count the herring.", false)]
    [InlineData("Bergen, Narvik and Lima counted the herring.", false)]
    public void A_line_of_place_and_agency_is_no_part_of_a_question(string sentence, bool dateline)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(dateline, StemDoubts.BeginsWithADateline(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("Two ships of the herring union lost off Narvik", true)]
    [InlineData("Two ships of the herring union were lost off Narvik.", false)]
    [InlineData("The mayor said: \"Two ships were lost off Narvik.\"", false)]
    public void A_headline_is_no_question(string sentence, bool open)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(open, StemDoubts.EndsOpen(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("STORMS AT SEA The ship of the herring union was lost.", true)]
    [InlineData("— The ship of the herring union was lost off Narvik.", true)]
    [InlineData("HERRING TAX: Maintains the share of the union.", true)]
    [InlineData("ANN ROE, MAYOR OF NARVIK: The ship of the union was late.", true)]
    [InlineData("NATO has lost a ship of the herring union.", false)]
    [InlineData("UN and WHO ships were lost off Narvik.", false)]
    [InlineData("4/30 The ship of the union leaves the harbour.", true)]
    [InlineData("30 ships of the union left the harbour.", false)]
    public void Words_of_the_page_before_a_sentence_are_seen(string sentence, bool headline)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(headline, StemDoubts.OpensWithAHeadline(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("This May 9, 2017 photo shows a ship of the herring union.", true)]
    [InlineData("In this file photo the ship leaves the harbour of Narvik.", true)]
    [InlineData("Solheim (pictured here with the mayor) opened the harbour.", true)]
    [InlineData("The photo of the ship was shown in the harbour of Narvik.", false)]
    [InlineData("This ship of the union carried a photo of the mayor.", false)]
    public void Nobody_is_asked_what_a_picture_shows(string sentence, bool caption)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(caption, StemDoubts.IsACaption(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("As a fisherman from Narvik, I want the harbour to be opened.", true)]
    [InlineData("The mayor of Narvik gave my ship a berth.", true)]
    [InlineData("My ship waited until the mayor called it \"the pride of Narvik\".", true)]
    [InlineData("The mayor of Narvik counts all of our herring.", true)]
    [InlineData("The mayor said \"I want the harbour to be opened\" on Monday.", false)]
    [InlineData("The mayor called it ‘our harbour’ on Monday.", false)]
    [InlineData("The mayor of Narvik opened the harbour on Monday.", false)]
    public void Nobody_is_asked_who_I_is(string sentence, bool saysI)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(saysI, StemDoubts.SaysI(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("Of course, this was the herring of Narvik.", true)]
    [InlineData("In Narvik, that will cost the union a ship.", true)]
    [InlineData("The mayor of Narvik seems to think so.", true)]
    [InlineData("The mayor of Narvik may sell herring if the union does so.", false)]
    [InlineData("The mayor of Narvik thinks so because of the herring.", false)]
    [InlineData("The mayor of Narvik calculates this will cost the union a ship.", true)]
    [InlineData("One was a fisherman from Narvik, who was saved.", true)]
    [InlineData("One ship was from Narvik.", false)]
    [InlineData("Which was the end of the herring in Narvik.", true)]
    [InlineData("In Narvik, this harbour will be opened.", false)]
    [InlineData("The mayor said that will and money open the harbour.", false)]
    public void What_this_stands_for_is_in_the_sentence_itself(string sentence, bool elsewhere)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(elsewhere, StemDoubts.MeansSomethingElse(article, article.Sentences[0]));
    }

    [Theory]
    // A label before it.
    [InlineData("Proud fishermen: The mayor with the herring of Narvik in the harbour.", true)]
    [InlineData("Solheim said: The mayor has counted the herring of Narvik.", false)]
    [InlineData("The fishermen of the north have one wish: Narvik must open its harbour.", false)]
    // How many of those named before.
    [InlineData("Both have asked the mayor of Narvik for a harbour.", true)]
    [InlineData("Both ships of the union have left the harbour.", false)]
    // One of those before.
    [InlineData("The union has been asked often, but this ship was in Narvik.", true)]
    [InlineData("The union has a ship in Narvik, and this ship is old.", false)]
    [InlineData("The union has counted all herring of Narvik this week.", false)]
    [InlineData("The mayor said \"this ship was in Narvik\" on Monday.", false)]
    // A list behind it.
    [InlineData("Here is what the union of Narvik wants to know: .", true)]
    public void What_points_at_another_sentence_is_seen(string sentence, bool points)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(points, BackReferences.Any(article, article.Sentences[0]));
    }

    [Theory]
    [InlineData("But Peru refused to sign.", "Peru")]
    [InlineData("However, the union wants a seat.", "the")]
    [InlineData("As a result, Bergen closed its harbour.", "Bergen")]
    [InlineData("But when it rained the union left.", null)]
    [InlineData("But the council refused to sign.", null)]
    [InlineData("So far, one ship has come.", null)]
    [InlineData("The paper, Solheim said, was found in Bergen.", null)]
    public void A_question_begins_behind_the_words_that_lean_on_the_sentence_before(string sentence, string? first)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(first, StemOpening.Of(article, article.Sentences[0]) is { } at ? article.Tokens[at].Of(article.Text).ToString() : null);
    }
}
