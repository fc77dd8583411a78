using System.Security.Cryptography;
using System.Text;

namespace DiplomacyBot.Content;

/// <summary>Reads a content folder: <c>articles/*.md</c>, <c>quizzes/*.yml</c> and <c>words.yml</c>.</summary>
internal static class ContentFolder
{
    private const string Articles = "articles";
    private const string Quizzes = "quizzes";
    private const string WordsName = "words.yml";

    /// <summary>Loads what is good and says what is wrong with the rest. Never throws for what stands in the folder.</summary>
    public static ContentShelf Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var shelf = new Loading(path);
        if (!Directory.Exists(path))
        {
            shelf.Folder.Add(1, "There is no such folder.");
        }
        else if (!Directory.Exists(Path.Combine(path, Articles)) && !Directory.Exists(Path.Combine(path, Quizzes))
            && !File.Exists(Path.Combine(path, WordsName)))
        {
            shelf.Folder.Add(1, $"This is not a content folder: it has no {Articles}/, {Quizzes}/ or {WordsName}.");
        }
        else
        {
            shelf.ReadArticles();
            shelf.ReadQuizzes();
            shelf.ReadWords();
        }
        return shelf.Finish();
    }

    private sealed class Loading(string root)
    {
        private readonly Dictionary<string, ShelfArticle> articles = new(StringComparer.Ordinal);
        private readonly HashSet<string> articlesLeftOut = new(StringComparer.Ordinal);
        private readonly List<ShelfQuiz> quizzes = [];
        private readonly List<ContentFile> files = [];
        private IReadOnlyList<ShelfWord> words = [];

        /// <summary>Mistakes of the folder itself rather than of one of its files.</summary>
        public MistakeLog Folder { get; } = new(".");

        public void ReadArticles()
        {
            foreach (var file in Files(Articles, ".md"))
            {
                if (file.Text is not null && ArticleFile.Read(file.Name, file.Text, file.Hash, file.Log) is { } article)
                    articles.Add(article.Slug, article);
                else
                    articlesLeftOut.Add(file.Name);
            }
        }

        public void ReadQuizzes()
        {
            foreach (var file in Files(Quizzes, ".yml"))
            {
                if (file.Text is not null && QuizFile.Read(
                    file.Name, file.Text, articles, articlesLeftOut, article => HashOf(file.Hash + article), file.Log) is { } quiz)
                {
                    quizzes.Add(quiz);
                }
            }
        }

        public void ReadWords()
        {
            if (!File.Exists(Path.Combine(root, WordsName)))
                return;
            var file = ContentFile.Read(root, WordsName);
            files.Add(file);
            if (file.Text is not null)
                words = WordsFile.Read(file.Text, file.Log);
        }

        public ContentShelf Finish()
        {
            ContentMistake[] mistakes = [.. Folder.Mistakes, .. files.SelectMany(file => file.Log.Mistakes.OrderBy(mistake => mistake.Line))];
            var everything = string.Join('\n', files.Select(file => $"{file.Path} {file.Hash}").Concat(mistakes.Select(mistake => mistake.ToString())));
            return new ContentShelf([.. articles.Values], quizzes, words, mistakes) { ContentHash = HashOf(everything) };
        }

        private static string HashOf(string text) => ContentFile.Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

        private IEnumerable<ContentFile> Files(string folder, string ending)
        {
            foreach (var name in Names(folder))
            {
                var relative = Path.Combine(folder, name);
                var file = Path.GetExtension(name) != ending
                    ? Refused(relative, $"Only {ending} files are read here, and no folders. Rename it, or move it away.")
                    : !Slug.IsFileName(Path.GetFileNameWithoutExtension(name))
                        ? Refused(relative, $"The file's name must be {Slug.FileRule}, then \"{ending}\".")
                        : ContentFile.Read(root, relative);
                files.Add(file);
                yield return file;
            }
        }

        private static ContentFile Refused(string relative, string reason)
        {
            var path = relative.Replace(Path.DirectorySeparatorChar, '/');
            var log = new MistakeLog(path);
            log.Add(1, reason);
            return new ContentFile(path, Path.GetFileNameWithoutExtension(relative), null, "", log);
        }

        // Editors leave hidden files and back-ups ("~") beside what they save.
        private string[] Names(string folder)
        {
            try
            {
                return Directory.Exists(Path.Combine(root, folder))
                    ? [.. Directory.EnumerateFileSystemEntries(Path.Combine(root, folder))
                        .Select(entry => Path.GetFileName(entry))
                        .Where(name => !name.StartsWith('.') && !name.EndsWith('~'))
                        .Order(StringComparer.Ordinal)]
                    : [];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Folder.Add(1, $"{folder}/ cannot be read: {exception.Message}");
                return [];
            }
        }
    }
}
