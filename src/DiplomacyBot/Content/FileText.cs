using System.Text;

namespace DiplomacyBot.Content;

/// <summary>A file's bytes as text, once they are known to be plain UTF-8 that an editor shows as it is.</summary>
internal static class FileText
{
    /// <summary>No file of text written by hand comes near; it bounds what a bad one can cost.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or null with the reasons in <paramref name="log"/>.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, MistakeLog log)
    {
        if (bytes.Length > MaxBytes)
        {
            log.Add(1, $"The file is larger than {MaxBytes / 1024} KB. Split it, or check that it is the right file.");
            return null;
        }
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            log.Add(1, "The file starts with a byte order mark. Save it as \"UTF-8\", not \"UTF-8 with BOM\".");
            return null;
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            log.Add(1, "The file is UTF-16. Save it as \"UTF-8\".");
            return null;
        }
        if (bytes.IndexOf((byte)0) is var nul and >= 0)
        {
            log.Add(LineAt(bytes, nul), "There is a NUL byte here: this is not a text file.");
            return null;
        }
        if (!TryDecode(bytes, out var text, out var badByte))
        {
            log.Add(LineAt(bytes, badByte), "These bytes are not UTF-8. Save the file as \"UTF-8\".");
            return null;
        }
        CheckCharacters(text, log);
        return log.IsClean ? text : null;
    }

    /// <summary>Says what an invisible or troublesome character is, or null for ordinary text. Line feeds are ordinary.</summary>
    public static string? Trouble(char character) => character switch
    {
        '\n' => null,
        '\r' => "The lines end in CR LF, as on Windows. Save the file with LF line ends.",
        '\t' => "There is a tab here. Use spaces.",
        < ' ' or '\u007F' => $"There is a control character (U+{(int)character:X4}) here. Delete it.",
        '\uFEFF' or '\u200B' => $"There is an invisible character (U+{(int)character:X4}) here. Delete it.",
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' =>
            $"There is an invisible text-direction character (U+{(int)character:X4}) here. Delete it.",
        _ => null,
    };

    private static void CheckCharacters(string text, MistakeLog log)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var line = 1;
        foreach (var character in text)
        {
            // The first place is enough: a file with Windows line ends would fill the screen.
            if (Trouble(character) is { } trouble && seen.Add(trouble))
                log.Add(line, trouble);
            if (character == '\n')
                line++;
        }
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int badByte)
    {
        try
        {
            text = Strict.GetString(bytes);
            badByte = -1;
            return true;
        }
        catch (DecoderFallbackException exception)
        {
            text = "";
            // The index is where decoding stopped; for a sequence cut off at the end it may lie just outside.
            badByte = Math.Clamp(exception.Index, 0, bytes.Length);
            return false;
        }
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int index) => 1 + bytes[..index].Count((byte)'\n');
}
