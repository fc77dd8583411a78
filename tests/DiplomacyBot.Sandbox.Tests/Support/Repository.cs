namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>The files beside the tests.</summary>
internal static class Repository
{
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The repository is not above the tests.");
            return folder.FullName;
        }
    }
}
