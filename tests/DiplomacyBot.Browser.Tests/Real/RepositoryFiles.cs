namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>Files of the repository, and those that may lie beside it.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The founding article where it is at hand: in the folder that DIPLOMACYBOT_SHARED names, or in one called shared beside the repository.</summary>
    public static string? FoundingArticle => new[] { Environment.GetEnvironmentVariable("DIPLOMACYBOT_SHARED"), Path.Combine(Root, "..", "shared") }
        .Where(folder => !string.IsNullOrEmpty(folder)).Select(folder => Path.Combine(folder!, "seed", "russia-north-korea.txt")).FirstOrDefault(File.Exists);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds DiplomacyBot.sln.");
    }
}
