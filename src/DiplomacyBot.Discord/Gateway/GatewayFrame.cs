using System.Text.Json;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>A frame's envelope; its data stays unread bytes until somebody wants them.</summary>
/// <param name="Op">What it is for.</param>
/// <param name="Sequence">Its number in the session; null except for dispatches.</param>
/// <param name="Event">One of <see cref="EventNames"/>; null for other events and other ops.</param>
/// <param name="Data">The JSON of "d"; empty where there is none.</param>
internal readonly record struct GatewayFrame(int Op, long? Sequence, string? Event, ReadOnlyMemory<byte> Data)
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;

    /// <summary>Reads the envelope; the order of its fields is Discord's business.</summary>
    /// <exception cref="JsonException">It is not a frame.</exception>
    public static GatewayFrame Read(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A frame is an object.");
        var op = -1;
        long? sequence = null;
        string? name = null;
        ReadOnlyMemory<byte> data = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                op = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : -1;
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                sequence = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                name = reader.TokenType == JsonTokenType.String ? EventNames.Find(ref reader) : null;
            }
            else if (reader.ValueTextEquals("d"u8))
            {
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = utf8[start..(int)reader.BytesConsumed];
                continue;
            }
            else
            {
                reader.Read();
            }

            reader.Skip();
        }

        return new GatewayFrame(op, sequence, name, data);
    }
}
