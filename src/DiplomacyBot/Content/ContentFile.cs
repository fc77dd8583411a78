using System.Security.Cryptography;

namespace DiplomacyBot.Content;

/// <summary>A file of the content folder as it was read once: everything else works on these bytes, never on the disk.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Text">Null when the file is not plain text; <paramref name="Log"/> says why.</param>
/// <param name="Hash">Lower-case hex SHA-256 of the bytes; empty when they could not be read.</param>
/// <param name="Log">Gets what is wrong with the file, now and when its text is understood.</param>
internal sealed record ContentFile(string Path, string Name, string? Text, string Hash, MistakeLog Log)
{
    public static ContentFile Read(string root, string relativePath)
    {
        var (path, name) = NamesOf(relativePath);
        var log = new MistakeLog(path);
        try
        {
            var bytes = ReadBounded(System.IO.Path.Combine(root, relativePath));
            return new ContentFile(path, name, FileText.Decode(bytes, log), Hex(SHA256.HashData(bytes)), log);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(1, $"The file cannot be read: {exception.Message}");
            return new ContentFile(path, name, null, "", log);
        }
    }

    /// <summary>A file that is not even opened.</summary>
    public static ContentFile Refused(string relativePath, string reason)
    {
        var (path, name) = NamesOf(relativePath);
        var log = new MistakeLog(path);
        log.Add(1, reason);
        return new ContentFile(path, name, null, "", log);
    }

    public static string Hex(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash);

    private static (string Path, string Name) NamesOf(string relativePath) =>
        (relativePath.Replace(System.IO.Path.DirectorySeparatorChar, '/'), System.IO.Path.GetFileNameWithoutExtension(relativePath));

    // One byte more than allowed is enough to refuse a file of any size.
    private static byte[] ReadBounded(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[Math.Min(stream.Length, FileText.MaxBytes) + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}
