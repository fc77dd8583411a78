using System.Globalization;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A message as the world file keeps it: the wire object, and beside it the little that the wire does not tell.</summary>
internal static class MessageStoring
{
    public const string PinnedAt = "_pinned_at";
    public const string Reactors = "_reactors";

    public static byte[] Write(Message message) => message.PinnedAt is null && message.Reactions.Count == 0 ? message.Wire : JsonText.Extend(message.Wire, writer =>
    {
        if (message.PinnedAt is { } pinned)
            writer.WriteString(PinnedAt, pinned.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteStartArray(Reactors);
        foreach (var reaction in message.Reactions)
        {
            writer.WriteStartArray();
            foreach (var user in reaction.Users)
                writer.WriteIdValue(user);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    });
}
