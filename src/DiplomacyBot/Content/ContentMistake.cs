namespace DiplomacyBot.Content;

/// <summary>One thing to put right. <paramref name="File"/> is relative to the content folder, with forward slashes;
/// <paramref name="Line"/> counts from 1.</summary>
internal sealed record ContentMistake(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
