namespace DiplomacyBot.Content;

/// <summary>Collects the mistakes of one file.</summary>
internal sealed class MistakeLog(string file)
{
    // Messages repeat what was written; a mistake can make that a whole file.
    private const int MaxMessage = 800;

    private readonly List<ContentMistake> mistakes = [];

    public IReadOnlyList<ContentMistake> Mistakes => mistakes;

    public bool IsClean => mistakes.Count == 0;

    public void Add(int line, string message) => mistakes.Add(new ContentMistake(file, line, OneLine(message)));

    private static string OneLine(string message)
    {
        var cut = message.Length <= MaxMessage ? message : string.Concat(message.AsSpan(0, char.IsHighSurrogate(message[MaxMessage - 1]) ? MaxMessage - 1 : MaxMessage), "…");
        return cut.ReplaceLineEndings(" ");
    }
}
