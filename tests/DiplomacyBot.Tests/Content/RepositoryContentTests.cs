using DiplomacyBot.Content;

namespace DiplomacyBot.Tests.Content;

/// <summary>The content that is shipped: every file is clean, and as rich as promised.</summary>
public sealed class RepositoryContentTests
{
    private static readonly ContentShelf Shelf = ContentFolder.Load(Path.Combine(RepositoryRoot(), "content"));

    [Fact]
    public void Every_file_is_clean() =>
        Assert.True(Shelf.Mistakes.Count == 0, string.Join('\n', Shelf.Mistakes));

    [Fact]
    public void There_are_at_least_seven_articles_each_with_a_quiz_of_at_least_six_questions()
    {
        Assert.True(Shelf.Articles.Count >= 7);
        Assert.All(Shelf.Articles, article => Assert.Contains(Shelf.Quizzes, quiz => quiz.ArticleSlug == article.Slug && quiz.Questions.Count >= 6));
    }

    [Fact]
    public void Articles_are_long_enough_to_say_something_and_short_enough_to_be_read() =>
        Assert.All(Shelf.Articles, article => Assert.InRange(article.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 350, 700));

    [Fact]
    public void Each_quiz_goes_from_easy_to_hard() =>
        Assert.All(Shelf.Quizzes, quiz =>
        {
            var levels = quiz.Questions.Select(question => question.Difficulty).ToArray();
            Assert.Equal(levels.Order(), levels);
            Assert.Equal(3, levels.Distinct().Count());
        });

    [Fact]
    public void Neither_the_place_nor_the_length_of_a_choice_gives_the_answer_away()
    {
        var questions = Shelf.Quizzes.SelectMany(quiz => quiz.Questions).ToArray();
        Assert.All(questions, question => Assert.Equal(4, question.Choices.Count));
        var places = questions.Select(Place).ToArray();
        Assert.All(Enumerable.Range(0, 4), place => Assert.InRange(places.Count(found => found == place), questions.Length / 6, questions.Length / 3));
        Assert.All(Shelf.Quizzes, quiz => Assert.True(quiz.Questions.GroupBy(Place).All(group => group.Count() <= quiz.Questions.Count / 2)));

        // By chance a quarter of the answers are the longest choice; nobody should win by always tapping it.
        var longest = questions.Count(question => question.Choices.MaxBy(choice => choice.Text.Length)!.Id == question.AnswerId);
        Assert.InRange(longest, 0, questions.Length * 2 / 5);
    }

    [Fact]
    public void There_are_at_least_sixty_words_and_most_have_all_translations()
    {
        Assert.True(Shelf.Words.Count >= 60);
        Assert.True(Shelf.Words.Count(word => word.Translations.Count == WordsFile.Languages.Count) * 2 > Shelf.Words.Count);
    }

    [Fact]
    public void The_examples_in_its_README_are_clean()
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryRoot(), "content", "README.md"));
        string Example(string heading) => string.Join('\n', lines
            .SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            .Select(line => line.Length == 0 ? line : line[4..])).Trim();
        using var folder = new TestFolder(filled: false);
        folder.Write("articles/river-pact.md", Example("## Articles"));
        folder.Write("quizzes/river-pact.yml", Example("## Quizzes"));
        folder.Write("words.yml", Example("## Words"));
        folder.Write("actors.yml", Example("## Actors"));
        var shelf = folder.Load();
        Assert.Empty(shelf.Mistakes);
        Assert.Equal((1, 1, 1), (shelf.Articles.Count, shelf.Quizzes.Count, shelf.Words.Count));
    }

    private static int Place(ShelfQuestion question) => question.Choices.ToList().FindIndex(choice => choice.Id == question.AnswerId);

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds DiplomacyBot.sln.");
    }
}
