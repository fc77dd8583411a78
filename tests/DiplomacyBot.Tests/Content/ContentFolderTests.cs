using DiplomacyBot.Content;

namespace DiplomacyBot.Tests.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void A_clean_folder_is_read_whole()
    {
        using var folder = new TestFolder();
        var shelf = folder.Load();
        Assert.Empty(shelf.Mistakes);

        var article = Assert.Single(shelf.Articles);
        Assert.Equal("river", article.Slug);
        Assert.Equal("The River Pact", article.Title);
        Assert.Equal("A. Writer", article.Author);
        Assert.Equal(new DateOnly(2020, 5, 1), article.Published);
        Assert.Equal(["water"], article.Topics);
        Assert.Equal(new ShelfSource("River Pact", new DateOnly(1960, 9, 19), new Uri("https://example.org/pact")), Assert.Single(article.Sources));
        Assert.Null(article.ReviewedBy);
        Assert.Matches("^[0-9a-f]{64}$", article.ContentHash);

        var quiz = Assert.Single(shelf.Quizzes);
        Assert.Equal(("river-quiz", "River quiz", "river"), (quiz.Slug, quiz.Title, quiz.ArticleSlug));
        var question = Assert.Single(quiz.Questions);
        Assert.Equal([new ShelfChoice("a", "1950"), new ShelfChoice("b", "1960"), new ShelfChoice("c", "1970")], question.Choices);
        Assert.Equal(("when", "b", Difficulty.Easy), (question.Id, question.AnswerId, question.Difficulty));
        Assert.Equal("in 1960", article.Body[question.PhraseStart..question.PhraseEnd]);

        var word = Assert.Single(shelf.Words);
        Assert.Equal("treaty", word.Term);
        Assert.Equal(["treaties"], word.Forms);
        Assert.Equal("traité", word.Translations["fr"]);
        Assert.Equal("معاہدہ", word.Translations["ur"]);
    }

    [Fact]
    public void The_body_is_the_text_after_the_front_matter_unaltered()
    {
        using var folder = new TestFolder();
        folder.Write("articles/river.md", "---\ntitle: T\nsources: [{ title: S, date: 2000-01-01 }]\n---\n\n  Two  spaces in 1960.\n\n---\n\nEnd");
        Assert.Equal("\n  Two  spaces in 1960.\n\n---\n\nEnd", Assert.Single(folder.Load().Articles).Body);
    }

    [Fact]
    public void What_is_optional_may_be_left_out_or_empty()
    {
        using var folder = new TestFolder();
        folder.Write("articles/river.md", "---\ntitle: T\nauthor:\ntopics: []\nreviewed_by: Dr B\nsources: [{ title: S, date: 2000-01-01 }]\n---\nSigned in 1960.");
        folder.Write("words.yml", "- term: treaty\n  meaning: An agreement.\n");
        var shelf = folder.Load();
        Assert.Empty(shelf.Mistakes);
        var article = Assert.Single(shelf.Articles);
        Assert.Null(article.Author);
        Assert.Null(article.Published);
        Assert.Empty(article.Topics);
        Assert.Equal("Dr B", article.ReviewedBy);
        Assert.Null(Assert.Single(article.Sources).Url);
        Assert.Empty(Assert.Single(shelf.Words).Translations);
    }

    [Fact]
    public void A_bad_file_is_left_out_and_the_good_ones_stay()
    {
        using var folder = new TestFolder();
        folder.Write("articles/bad.md", "no front matter");
        folder.Write("quizzes/bad.yml", "title: only");
        var shelf = folder.Load();
        Assert.Equal("river", Assert.Single(shelf.Articles).Slug);
        Assert.Equal("river-quiz", Assert.Single(shelf.Quizzes).Slug);
        Assert.Single(shelf.Words);
        Assert.Equal(["articles/bad.md", "quizzes/bad.yml"], shelf.Mistakes.Select(mistake => mistake.File).Distinct());
    }

    [Fact]
    public void A_quiz_goes_with_its_article()
    {
        using var folder = new TestFolder();
        folder.Write("articles/river.md", TestFolder.Article.Replace("title: The River Pact", "titel: The River Pact", StringComparison.Ordinal));
        var shelf = folder.Load();
        Assert.Empty(shelf.Articles);
        Assert.Empty(shelf.Quizzes);
        Assert.Contains(shelf.Mistakes, mistake => mistake is { File: "quizzes/river-quiz.yml", Line: 2 }
            && mistake.Message.Contains("because its article", StringComparison.Ordinal));
    }

    [Fact]
    public void Hidden_files_and_back_ups_of_editors_are_passed_over()
    {
        using var folder = new TestFolder();
        folder.Write("articles/.river.md.swp", [0]);
        folder.Write("articles/river.md~", "old");
        folder.Write("README.md", "not content");
        Assert.Empty(folder.Load().Mistakes);
    }

    [Fact]
    public void Hashes_change_with_the_text_and_only_with_it()
    {
        using var folder = new TestFolder();
        var first = folder.Load();
        var again = folder.Load();
        Assert.Equal(first.ContentHash, again.ContentHash);
        Assert.Equal(first.ContentHash, ContentFolder.Hash(folder.Path));
        folder.Write("articles/river.md", TestFolder.Article + "One more line.\n");
        var changed = folder.Load();
        Assert.Equal(changed.ContentHash, ContentFolder.Hash(folder.Path));
        Assert.NotEqual(first.ContentHash, changed.ContentHash);
        Assert.NotEqual(first.Articles[0].ContentHash, changed.Articles[0].ContentHash);
        // The places of its phrases may have moved.
        Assert.NotEqual(first.Quizzes[0].ContentHash, changed.Quizzes[0].ContentHash);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_mistake()
    {
        using var folder = new TestFolder(filled: false);
        Assert.Contains("no such folder", Assert.Single(ContentFolder.Load(Path.Combine(folder.Path, "nowhere")).Mistakes).Message, StringComparison.Ordinal);
        Assert.Contains("not a content folder", Assert.Single(folder.Load().Mistakes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_levels_of_lists_are_refused_at_the_ninth()
    {
        using var folder = new TestFolder();
        folder.Write("words.yml", new string('[', 500));
        var mistake = Assert.Single(folder.Load().Mistakes);
        Assert.Equal("words.yml", mistake.File);
        Assert.Contains("nested", mistake.Message, StringComparison.Ordinal);
    }
}
