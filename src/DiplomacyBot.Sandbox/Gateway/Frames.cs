using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>The frames this side sends.</summary>
internal static class Frames
{
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
    public static byte[] Dispatch(string name, long sequence, byte[] payload) => JsonText.Write((name, sequence, payload), static (writer, frame) =>
    {
        writer.WriteStartObject();
        writer.WriteString("t"u8, frame.name);
        writer.WriteNumber("s"u8, frame.sequence);
        writer.WriteNumber("op"u8, 0);
        writer.WriteMade("d"u8, frame.payload);
        writer.WriteEndObject();
    });

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
