using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiplomacyBot.Sandbox.Json;

/// <summary>Writes JSON once into bytes that are then shared by the REST reply, the gateway and the page.</summary>
internal static class JsonText
{
    // Names and articles are mostly text outside ASCII somewhere; escaping it would double every frame.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Scratch? spare;

    public static byte[] Write<TState>(TState state, Action<Utf8JsonWriter, TState> write) => Write([], state, write, []);

    /// <summary>Writes JSON between bytes that stand as they are.</summary>
    public static byte[] Write<TState>(ReadOnlySpan<byte> before, TState state, Action<Utf8JsonWriter, TState> write, ReadOnlySpan<byte> after)
    {
        // Taken while in use, so that a writer may call Write for a part of itself.
        var scratch = spare ?? new Scratch();
        spare = scratch.Next;
        scratch.Buffer.ResetWrittenCount();
        scratch.Buffer.Write(before);
        scratch.Writer.Reset(scratch.Buffer);
        write(scratch.Writer, state);
        scratch.Writer.Flush();
        scratch.Buffer.Write(after);
        var bytes = scratch.Buffer.WrittenSpan.ToArray();
        if (scratch.Buffer.Capacity <= 1 << 20)
            (scratch.Next, spare) = (spare, scratch);
        return bytes;
    }

    public static byte[] Write(Action<Utf8JsonWriter> write) => Write(write, static (writer, inner) => inner(writer));

    public static JsonElement Element(Action<Utf8JsonWriter> write) => Parse(Write(write));

    /// <summary>Parses bytes that this program wrote.</summary>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8) => JsonElement.Parse(utf8);

    /// <summary>Adds further members to an object that is already written: <c>{…}</c> becomes <c>{…,extra}</c>.</summary>
    public static byte[] Extend(ReadOnlySpan<byte> written, Action<Utf8JsonWriter> members)
    {
        var extra = Write(members, static (writer, inner) =>
        {
            writer.WriteStartObject();
            inner(writer);
            writer.WriteEndObject();
        });
        if (extra.Length == 2)
            return written.ToArray();
        var joined = new byte[written.Length + extra.Length - 1];
        written[..^1].CopyTo(joined);
        joined[written.Length - 1] = (byte)',';
        extra.AsSpan(1).CopyTo(joined.AsSpan(written.Length));
        return joined;
    }

    /// <summary>The same JSON with addresses of files replaced; undefined stays undefined.</summary>
    public static JsonElement Moved(JsonElement element, IReadOnlyList<(string From, string To)> addresses)
    {
        if (element.ValueKind == JsonValueKind.Undefined || addresses.Count == 0)
            return element;
        var text = element.GetRawText();
        foreach (var (from, to) in addresses)
            text = text.Replace(from, to, StringComparison.Ordinal);
        return JsonElement.Parse(text);
    }

    private sealed class Scratch
    {
        public Scratch() => Writer = new Utf8JsonWriter(Buffer, Options);

        public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

        public Utf8JsonWriter Writer { get; }

        /// <summary>The next spare one.</summary>
        public Scratch? Next { get; set; }
    }
}
