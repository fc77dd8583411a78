using System.Text.RegularExpressions;

namespace DiplomacyBot.Content;

/// <summary>The stable names of content: files, questions and choices.</summary>
internal static partial class Slug
{
    public const string FileRule = "1 to 60 of a-z, 0-9 and -";

    public const string IdRule = "1 to 40 of a-z, 0-9 and -";

    public static bool IsFileName(string name) => FilePattern().IsMatch(name);

    public static bool IsId(string id) => IdPattern().IsMatch(id);

    [GeneratedRegex(@"\A[a-z0-9-]{1,60}\z")]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"\A[a-z0-9-]{1,40}\z")]
    private static partial Regex IdPattern();
}
