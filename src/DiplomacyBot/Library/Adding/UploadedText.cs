using System.Text;

namespace DiplomacyBot.Library.Adding;

/// <summary>The bytes of somebody's file as text. More lenient than for the content folder: moderators are no engineers.</summary>
internal static class UploadedText
{
    /// <summary>The most bytes a file may have: 256 KB.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>True for the endings under which people keep plain text.</summary>
    public static bool IsTextName(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".md" or ".markdown" or ".txt" or ".text";

    /// <summary>Decodes UTF-8 and, with its mark, UTF-16.</summary>
    public static DecodedFile Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            return new DecodedFile.Refused(AddingWording.TooLarge(bytes.Length));
        }
        // What is inside decides, not the name: a renamed PDF is still a PDF.
        if (bytes.StartsWith("%PDF"u8))
        {
            return new DecodedFile.Refused(AddingWording.Pdf);
        }
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || bytes.StartsWith("{\\rtf"u8))
        {
            return new DecodedFile.Refused(AddingWording.WordDocument);
        }
        var (encoding, start) = EncodingOf(bytes);
        if (!TryDecode(encoding, bytes[start..], out var text))
        {
            return new DecodedFile.Refused(AddingWording.NotUtf8);
        }
        return text.Contains('\0', StringComparison.Ordinal) ? new DecodedFile.Refused(AddingWording.HasNul) : new DecodedFile.Accepted(text);
    }

    private static (Encoding Encoding, int Start) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16Little, 2),
        [0xFE, 0xFF, ..] => (Utf16Big, 2),
        _ => (Utf8, 0),
    };

    private static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
