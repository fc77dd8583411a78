namespace DiplomacyBot.Hosting;

/// <summary>Where the shelf is: the articles, quizzes and words people edit; bound to the settings section "Content".</summary>
internal sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>A folder. Blank: "content" where the bot was started, or else beside the program.</summary>
    public string Path { get; set; } = "";

    /// <summary>The folder to read; it need not exist yet.</summary>
    public string Folder => (string.IsNullOrWhiteSpace(Path), Directory.Exists("content")) switch
    {
        (false, _) => Path,
        (true, true) => "content",
        _ => System.IO.Path.Join(AppContext.BaseDirectory, "content"),
    };
}
