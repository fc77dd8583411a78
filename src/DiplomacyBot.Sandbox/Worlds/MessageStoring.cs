using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A message as the world file keeps it: the wire object, and beside it the little that the wire does not tell.</summary>
internal static class MessageStoring
{
    public const string PinnedAt = "_pinned_at";
    public const string Reactors = "_reactors";
    public const string Voters = "_voters";

    public static byte[] Write(Message message) => message is { PinnedAt: null, Reactions.Count: 0, Poll: null } ? message.Wire : JsonText.Extend(message.Wire, writer =>
    {
        if (message.PinnedAt is { } pinned)
            writer.WriteString(PinnedAt, pinned.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        WriteUsers(writer, Reactors, message.Reactions.Select(reaction => reaction.Users));
        WriteUsers(writer, Voters, message.Poll?.Answers.Select(answer => answer.Voters) ?? []);
    });

    private static void WriteUsers(Utf8JsonWriter writer, string name, IEnumerable<IReadOnlyList<ulong>> groups)
    {
        writer.WriteStartArray(name);
        foreach (var group in groups)
        {
            writer.WriteStartArray();
            foreach (var user in group)
                writer.WriteIdValue(user);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
