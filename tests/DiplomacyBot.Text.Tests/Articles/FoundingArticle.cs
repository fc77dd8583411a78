namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>The founding article lies beside the repository, not in it; without it these tests are skipped.</summary>
internal static class FoundingArticle
{
    public static readonly DateOnly Published = new(2022, 8, 16);

    public static ArticleReading Read(DateOnly? published = null) => ArticleReader.Read(Text(), published);

    public static string Text()
    {
        var path = Candidates().Select(folder => Path.Combine(folder, "seed", "russia-north-korea.txt")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, "The founding article is not here: set DIPLOMACYBOT_SHARED to the folder that holds seed/.");
        return File.ReadAllText(path);
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("DIPLOMACYBOT_SHARED") is { Length: > 0 } shared)
        {
            yield return shared;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
            {
                yield return Path.Combine(folder.FullName, "..", "shared");
            }
        }
    }
}
