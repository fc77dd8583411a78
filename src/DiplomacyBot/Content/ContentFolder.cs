using System.Security.Cryptography;
using System.Text;

namespace DiplomacyBot.Content;

/// <summary>Reads a content folder: <c>articles/*.md</c>, <c>quizzes/*.yml</c>, <c>words.yml</c> and <c>actors.yml</c>.</summary>
internal static class ContentFolder
{
    /// <summary>Loads what is good and says what is wrong with the rest. Never throws for what stands in the folder.</summary>
    public static ContentShelf Load(string path)
    {
        var files = ContentFiles.In(path);
        var articles = new Dictionary<string, ShelfArticle>(StringComparer.Ordinal);
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Articles)
        {
            if (file.Text is not null && ArticleFile.Read(file.Name, file.Text, file.Hash, file.Log) is { } article)
                articles.Add(article.Slug, article);
            else
                leftOut.Add(file.Name);
        }
        var quizzes = new List<ShelfQuiz>();
        foreach (var file in files.Quizzes)
        {
            string HashWith(string articleHash) => HashOf(file.Hash + articleHash);
            if (file.Text is not null && QuizFile.Read(file.Name, file.Text, articles, leftOut, HashWith, file.Log) is { } quiz)
                quizzes.Add(quiz);
        }
        var words = files.Words is { Text: { } text } wordsFile ? WordsFile.Read(text, wordsFile.Log) : [];
        var actors = files.Actors is { Text: { } names } actorsFile ? ActorsFile.Read(names, actorsFile.Log) : [];
        return new ContentShelf([.. articles.Values], quizzes, words, files.Mistakes()) { Actors = actors, ContentHash = Hash(files) };
    }

    /// <summary>The <see cref="ContentShelf.ContentHash"/> that <see cref="Load"/> would give, without understanding the files: reading is cheap, YAML is not.</summary>
    public static string Hash(string path) => Hash(ContentFiles.In(path));

    // What is wrong inside a file follows from its bytes; what is wrong with the folder, or a file that cannot be read, is told by Outside.
    private static string Hash(ContentFiles files) =>
        HashOf(string.Join('\n', files.All.Select(file => $"{file.Path} {file.Hash}").Concat(files.Outside)));

    private static string HashOf(string text) => ContentFile.Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
