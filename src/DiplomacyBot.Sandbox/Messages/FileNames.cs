namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Names as Discord keeps them, and the content type their ending promises.</summary>
internal static class FileNames
{
    private const int MostCharacters = 120;

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".json"] = "application/json",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".mp3"] = "audio/mpeg",
        [".ogg"] = "audio/ogg",
        [".mp4"] = "video/mp4",
    };

    /// <summary>Odd characters become underscores: such names break references on Discord too.</summary>
    public static string Safe(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var safe = string.Concat(last.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')).TrimStart('.');
        if (safe.Length > MostCharacters)
            safe = safe[^MostCharacters..];
        return safe.Length == 0 ? "file" : safe;
    }

    public static string ContentType(string name) => Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");

    public static bool IsPicture(string contentType) => contentType is "image/png" or "image/jpeg" or "image/gif" or "image/webp";
}
