namespace DiplomacyBot.Tests.Hosting;

internal static class Repository
{
    /// <summary>The folder that holds DiplomacyBot.sln, found upwards from the test program.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "DiplomacyBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
