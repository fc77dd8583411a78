namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>A folder for one town: its database, and a copy of the repository's content that tests may change.</summary>
internal sealed class Workshop : IDisposable
{
    public Workshop()
    {
        Root = Directory.CreateTempSubdirectory("diplomacybot-town-").FullName;
        Copy(Path.Combine(Repository, "content"), ContentPath);
    }

    public static string Repository { get; } = FindRepository();

    public string Root { get; }

    public string DatabasePath => Path.Combine(Root, "town.db");

    public string ContentPath => Path.Combine(Root, "content");

    /// <summary>Where files lie that the repository does not hold; null where they are not here.</summary>
    public static string? FindShared(params string[] path) => new[] { Environment.GetEnvironmentVariable("DIPLOMACYBOT_SHARED"), Path.Combine(Repository, "..", "shared") }
        .Where(folder => !string.IsNullOrEmpty(folder)).Select(folder => Path.Combine([folder!, .. path])).FirstOrDefault(File.Exists);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds DiplomacyBot.sln.");
    }
}
