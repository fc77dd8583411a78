using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>The frames this side sends.</summary>
internal static class Frames
{
    private const int MostHeadBytes = 128;

    public static byte[] Ack { get; } = Control(11);

    public static byte[] Reconnect { get; } = Control(7);

    public static byte[] HeartbeatPlease { get; } = Control(1);

    public static byte[] InvalidSession(bool resumable) => Control(9, writer => writer.WriteBoolean("d"u8, resumable));

    public static byte[] Hello(TimeSpan interval) => Control(10, writer =>
    {
        writer.WriteStartObject("d"u8);
        writer.WriteNumber("heartbeat_interval"u8, (long)interval.TotalMilliseconds);
        writer.WriteEndObject();
    });

    /// <summary>An event around a payload that is written once for all sessions.</summary>
    /// <param name="name">In capitals, needs no escaping.</param>
    /// <param name="sequence">Of the session.</param>
    /// <param name="payload">Copied as it is, this being the longest part and the busiest path.</param>
    public static byte[] Dispatch(string name, long sequence, byte[] payload)
    {
        Span<byte> head = stackalloc byte[MostHeadBytes];
        Utf8.TryWrite(head, CultureInfo.InvariantCulture, $"{{\"t\":\"{name}\",\"s\":{sequence},\"op\":0,\"d\":", out var length);
        return [.. head[..length], .. payload, (byte)'}'];
    }

    private static byte[] Control(int op, Action<Utf8JsonWriter>? data = null) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNulls("t", "s");
        writer.WriteNumber("op"u8, op);
        if (data is null)
            writer.WriteNull("d"u8);
        else
            data(writer);
        writer.WriteEndObject();
    });
}
