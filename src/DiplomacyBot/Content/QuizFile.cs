using DiplomacyBot.Content.Yaml;

namespace DiplomacyBot.Content;

/// <summary>Reads <c>quizzes/&lt;slug&gt;.yml</c> against the articles of the shelf.</summary>
internal static class QuizFile
{
    private const int MaxQuestions = 50;
    private static readonly string[] Keys = ["title", "article", "questions"];

    /// <param name="slug">The file's name without its ending.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="articles">The good articles by slug.</param>
    /// <param name="leftOut">Slugs of the articles that have mistakes.</param>
    /// <param name="hashWith">Gives the quiz's hash, from its own file and the article's hash.</param>
    /// <param name="log">Gets what is wrong.</param>
    /// <returns>Null with at least one mistake in <paramref name="log"/>.</returns>
    public static ShelfQuiz? Read(
        string slug,
        string text,
        IReadOnlyDictionary<string, ShelfArticle> articles,
        IReadOnlySet<string> leftOut,
        Func<string, string> hashWith,
        MistakeLog log)
    {
        if (YamlText.Read(text, linesAbove: 0, log) is not { } top || YamlMap.From(top, "A quiz", Keys, log) is not { } map)
            return null;
        var title = map.Required("title", ArticleFile.MaxTitle);
        var article = Article(map, articles, leftOut, log);
        var items = map.Items("questions");
        if (items.Count == 0 && map.Node("questions") is null or YamlNode.List)
            log.Add(map.LineOf("questions"), "\"questions\" is missing: a quiz has at least one.");
        if (items.Count > MaxQuestions)
            log.Add(items[MaxQuestions].Line, $"A quiz has at most {MaxQuestions} questions. Start a second file.");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var questions = new List<ShelfQuestion>();
        var finder = article is null ? null : new PhraseFinder(article.Body);
        foreach (var item in items)
        {
            if (QuestionReader.Read(item, finder, ids, log) is { } question)
                questions.Add(question);
        }
        return log.IsClean ? new ShelfQuiz(slug, title!, article!.Slug, questions, hashWith(article.ContentHash)) : null;
    }

    private static ShelfArticle? Article(
        YamlMap map, IReadOnlyDictionary<string, ShelfArticle> articles, IReadOnlySet<string> leftOut, MistakeLog log)
    {
        if (map.Required("article", 200) is not { } slug)
            return null;
        if (articles.TryGetValue(slug, out var article))
            return article;
        log.Add(map.LineOf("article"), leftOut.Contains(slug)
            ? $"This quiz is left out, because its article articles/{slug}.md has mistakes."
            : $"There is no articles/{slug}.md."
                + (Suggestion.For(slug, articles.Keys) is { } nearest ? $" Did you mean \"{nearest}\"?" : " Give the article's file name without \".md\"."));
        return null;
    }
}
