using DiplomacyBot.Content;

namespace DiplomacyBot.Tests.Content;

/// <summary>The content that is shipped: every file is clean, and as rich as promised.</summary>
public sealed class RepositoryContentTests
{
    private static readonly ContentShelf Shelf = ContentFolder.Load(Path.Combine(RepositoryRoot(), "content"));

    [Fact]
    public void Every_file_is_clean() =>
        Assert.True(Shelf.Mistakes.Count == 0, string.Join('\n', Shelf.Mistakes));

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
