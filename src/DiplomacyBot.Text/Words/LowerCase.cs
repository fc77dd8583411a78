using System.Buffers;
using System.Text;

namespace DiplomacyBot.Text.Words;

/// <summary>Lower-cases words as <see cref="MemoryExtensions.ToLowerInvariant(ReadOnlySpan{char}, Span{char})"/> does, without its price for words of ASCII, which are nearly all.</summary>
internal static class LowerCase
{
    /// <summary>The word in lower case, in the buffer.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">At least as long.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> buffer) =>
        buffer[..(Ascii.ToLower(word, buffer, out var written) == OperationStatus.Done ? written : word.ToLowerInvariant(buffer))];
}
