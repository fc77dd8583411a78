using System.Text.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Row 72: what the guild's word filter stops. Whoever may manage the guild is exempt, bots otherwise are not.</summary>
internal static class AutoModeration
{
    public static bool Blocks(Message message, World world)
    {
        // Almost always there are no words, and this stands in the way of every message.
        if (world.FindGuild(message.GuildId) is not { BlockedWords.Count: > 0 } guild
            || world.PermissionsIn(world.Channels[message.ChannelId], message.Author.Id).HasFlag(Permissions.ManageGuild))
            return false;
        var shown = message.Snapshot ?? message;
        return guild.BlockedWords.Exists(word => Holds(shown.Content, word) || Holds(shown.Embeds, word) || Holds(shown.Components, word));
    }

    private static bool Holds(JsonElement shown, string word) => shown.ValueKind switch
    {
        JsonValueKind.Array => shown.EnumerateArray().Any(item => Holds(item, word)),
        JsonValueKind.Object => shown.EnumerateObject().Any(member => Holds(member.Value, word)),
        JsonValueKind.String => Holds(shown.GetString()!, word),
        _ => false,
    };

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
