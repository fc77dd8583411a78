namespace DiplomacyBot.Content;

/// <summary>The files of a content folder, read but not yet understood.</summary>
internal sealed class ContentFiles
{
    private const string ArticlesName = "articles";
    private const string QuizzesName = "quizzes";
    private const string WordsName = "words.yml";
    private const string ActorsName = "actors.yml";

    // For mistakes of the folder itself rather than of one of its files.
    private readonly MistakeLog folder = new(".");
    private readonly string root;

    private ContentFiles(string root)
    {
        this.root = root;
        Articles = Read(ArticlesName, ".md");
        Quizzes = Read(QuizzesName, ".yml");
        Words = File.Exists(Path.Combine(root, WordsName)) ? ContentFile.Read(root, WordsName) : null;
        Actors = File.Exists(Path.Combine(root, ActorsName)) ? ContentFile.Read(root, ActorsName) : null;
        if (!Directory.Exists(root))
            folder.Add(1, "There is no such folder.");
        else if (Words is null && !Directory.Exists(Path.Combine(root, ArticlesName)) && !Directory.Exists(Path.Combine(root, QuizzesName)))
            folder.Add(1, $"This is not a content folder: it has no {ArticlesName}/, {QuizzesName}/ or {WordsName}.");
        Outside = [.. Mistakes().Where(mistake => mistake.File == "." || All.Any(file => file.Path == mistake.File && file.Hash.Length == 0))
            .Select(mistake => mistake.ToString())];
    }

    public IReadOnlyList<ContentFile> Articles { get; }

    public IReadOnlyList<ContentFile> Quizzes { get; }

    public ContentFile? Words { get; }

    public ContentFile? Actors { get; }

    public IEnumerable<ContentFile> All => [.. Articles, .. Quizzes, .. new[] { Words, Actors }.OfType<ContentFile>()];

    /// <summary>Mistakes that do not follow from the bytes of a file.</summary>
    public IReadOnlyList<string> Outside { get; }

    public static ContentFiles In(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new ContentFiles(path);
    }

    /// <summary>All mistakes found up to now, by file and line.</summary>
    public IReadOnlyList<ContentMistake> Mistakes() =>
        [.. folder.Mistakes, .. All.SelectMany(file => file.Log.Mistakes.OrderBy(mistake => mistake.Line))];

    private ContentFile[] Read(string name, string ending) =>
        [.. Names(name).Select(file => Path.Combine(name, file)).Select(relative =>
            Path.GetExtension(relative) != ending
                ? ContentFile.Refused(relative, $"Only {ending} files are read here, and no folders. Rename it, or move it away.")
                : !Slug.IsFileName(Path.GetFileNameWithoutExtension(relative))
                    ? ContentFile.Refused(relative, $"The file's name must be {Slug.FileRule}, then \"{ending}\".")
                    : ContentFile.Read(root, relative))];

    // Editors leave hidden files and back-ups ("~") beside what they save.
    private string[] Names(string name)
    {
        try
        {
            return Directory.Exists(Path.Combine(root, name))
                ? [.. Directory.EnumerateFileSystemEntries(Path.Combine(root, name))
                    .Select(entry => Path.GetFileName(entry))
                    .Where(file => !file.StartsWith('.') && !file.EndsWith('~'))
                    .Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            folder.Add(1, $"{name}/ cannot be read: {exception.Message}");
            return [];
        }
    }
}
