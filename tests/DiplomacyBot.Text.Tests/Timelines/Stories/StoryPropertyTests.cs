using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace DiplomacyBot.Text.Tests.Timelines.Stories;

public sealed class StoryPropertyTests
{
    private static readonly DateOnly First = new(2023, 4, 28);

    // Sentences of a few stories, some nearly alike, with dates of every precision; random articles are made of them.
    private static readonly string[] Sentences =
    [
        "Arvenia and Belmora signed the harbour treaty in Port Salis on 3 May 2023.", "The harbour treaty of Arvenia and Belmora was signed in Port Salis on 2 May 2023.",
        "Arvenia and Belmora have signed the harbour treaty in Port Salis.", "The storm damaged 14 boats in Port Salis harbour on Monday.", "The storm damaged 19 boats in Port Salis harbour on Monday.",
        "Parliament passed the harbour law yesterday.", "Parliament passed the harbour law on 1 May.", "President Mara Lind said parliament had passed the harbour law in April 2023.",
        "Arvenia joined the Harbour Union with three islands in 1994.", "Arvenia joined the Harbour Union with three islands in 1995.", "Talks will go on in Geneva next week.",
        "It rained last weekend.", "The union met.", "Nobody knows.", "Over 30 boats left on 30 April 2023, and 12 came back on 4 May 2023.", "“We shall see,” he said.",
    ];

    private static readonly StoryArticle Unrelated = StoryTexts.Article(1_000, new DateOnly(2019, 1, 20), "Researchers counted frogs near Tavel on 12 January 2019.", "Frogs sing at night.");

    private static Arbitrary<List<Draft>> Texts() =>
        (from count in Gen.Choose(0, 6)
         from drafts in Gen.ListOf(
             from day in Gen.Choose(-1, 10)
             from sentences in Gen.ListOf(Gen.Elements(Sentences), 4)
             select new Draft(day, [.. sentences]), count)
         select drafts.ToList()).ToArbitrary();

    private static Arbitrary<List<StoryArticle>> Libraries() => Texts().Generator.Select(texts => Articles(texts)).ToArbitrary();

    [Property(MaxTest = 150)]
    public Property Entries_are_in_order_and_every_sentence_is_a_span_of_its_article() => Prop.ForAll(Libraries(), articles =>
    {
        var story = Story.Of(articles);
        Assert.Equal(story.Entries.Select(entry => entry.Date).Order(), story.Entries.Select(entry => entry.Date));
        Assert.Equal(articles.Sum(article => article.Tellings.Count), story.Entries.Sum(entry => entry.Tellings.Count));
        foreach (var telling in story.Entries.SelectMany(entry => entry.Tellings))
        {
            Assert.Contains(telling, articles.Single(article => article.Id == telling.Article).Tellings);
            Assert.Equal(telling.Sentence.Shown.Length, telling.Text.Length);
            Assert.Equal(telling.IsStated, telling.Expression is not null);
            Assert.True(telling.Expression is not { } words || telling.Sentence.Span.Contains(words));
            Assert.True(telling.IsStated || telling.Date == new DayDate(telling.Published!.Value));
        }

        Assert.All(story.Entries.SelectMany(entry => entry.Conflicts), conflict =>
        {
            Assert.True(conflict.Sides.Count >= 2);
            Assert.Equal(conflict.Sides.Count, conflict.Sides.Select(side => side.Telling.Article).Distinct().Count());
            Assert.All(conflict.Sides, side => Assert.NotEmpty(side.Words));
        });
        Assert.Equal(story.Days.OrderByDescending(day => day.Evidence).ThenBy(day => day.Day), story.Days);
        Assert.True(story.Outline(3).Count <= 3);
        Assert.Equal(story.Outline(3).Select(entry => entry.Date).Order(), story.Outline(3).Select(entry => entry.Date));
    });

    [Property(MaxTest = 150)]
    public Property The_order_of_the_articles_does_not_matter() => Prop.ForAll(Libraries(), articles =>
        Assert.Equal(StoryTexts.Lines(Story.Of(articles)), StoryTexts.Lines(Story.Of(articles.AsEnumerable().Reverse()))));

    [Property(MaxTest = 150)]
    public Property Merging_again_changes_nothing() => Prop.ForAll(Libraries(), articles =>
        Assert.Equal(StoryTexts.Lines(Story.Of(articles)), StoryTexts.Lines(Story.Of(articles.Concat(articles)))));

    [Property(MaxTest = 150)]
    public Property An_unrelated_article_changes_no_other_entry() => Prop.ForAll(Libraries(), articles =>
    {
        var with = Story.Of([.. articles, Unrelated]);
        Assert.Equal(StoryTexts.Lines(Story.Of(articles)), StoryTexts.Lines(with).Where(line => !line.Contains("[1000:", StringComparison.Ordinal)));
        Assert.Equal(
            Story.Of(articles).Days.Select(day => (day.Day, day.Evidence, day.Tellings[0].Text)),
            with.Days.Where(day => day.Day.Year != 2019).Select(day => (day.Day, day.Evidence, day.Tellings[0].Text)));
    });

    [Property(MaxTest = 100)]
    public Property The_same_texts_under_other_numbers_join_what_is_there() => Prop.ForAll(Texts(), texts =>
        Assert.Equal(Story.Of(Articles(texts)).Entries.Count, Story.Of([.. Articles(texts), .. Articles(texts, firstId: 100)]).Entries.Count));

    [Property(MaxTest = 200)]
    public Property Any_text_gives_sentences_of_its_own() => Prop.ForAll(Text.Tests.Articles.ReadingPropertyTests.Pages(), text =>
    {
        foreach (var published in new DateOnly?[] { null, new(2022, 8, 16), DateOnly.MinValue, DateOnly.MaxValue })
        {
            var article = StoryArticle.Of(1, ArticleReader.Read(text, published));
            Assert.All(article.Tellings, telling => Assert.Equal(telling.Text, telling.Sentence.Shown.Of(text)));
            Assert.All(article.Tellings.SelectMany(telling => telling.Words.Figures), figure => Assert.InRange(figure.Span.End, figure.Span.Start + 1, text.Length));
            Assert.NotNull(Story.Of([article]).Outline(5));
        }
    });

    private static List<StoryArticle> Articles(List<Draft> texts, int firstId = 0) =>
        [.. texts.Select((text, i) => StoryTexts.Article(firstId + i, text.Day < 0 ? null : First.AddDays(text.Day), text.Sentences))];

    private sealed record Draft(int Day, string[] Sentences);
}
