namespace DiplomacyBot.Content;

/// <summary>Collects the mistakes of one file.</summary>
internal sealed class MistakeLog(string file)
{
    private readonly List<ContentMistake> mistakes = [];

    public IReadOnlyList<ContentMistake> Mistakes => mistakes;

    public bool IsClean => mistakes.Count == 0;

    public void Add(int line, string message) => mistakes.Add(new ContentMistake(file, line, message));
}
