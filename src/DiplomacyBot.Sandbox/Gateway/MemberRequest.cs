using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Op 8: members in chunks of 1000, by id, by the beginning of a name, or all of a guild.</summary>
internal static class MemberRequest
{
    private const int ChunkSize = 1000;
    private const int MostAsked = 100;
    private const int MostNonceBytes = 32;

    /// <summary>All members of a guild may be asked for once in so long (wire clock).</summary>
    public static readonly TimeSpan AllOncePer = TimeSpan.FromSeconds(30);

    /// <returns>Null when the request is answered or passed over, else why the line is to be closed.</returns>
    public static CloseCode? Answer(GatewaySession session, JsonElement data, World world, DateTimeOffset wireNow)
    {
        var (ids, query, limit) = (data.Member("user_ids"), data.Text("query"), data.Number("limit"));
        if (data.Id("guild_id") is not { } guildId || (ids is null) == (query is null) || (ids is null && limit is null or < 0))
            return CloseCode.DecodeError;
        if (world.FindGuild(guildId) is not { } guild || !session.Covers(guildId) || !guild.Members.ContainsKey(world.App.Bot.Id))
            return null;
        var nonce = data.Text("nonce") is { } given && System.Text.Encoding.UTF8.GetByteCount(given) <= MostNonceBytes ? given : null;
        if (ids is null && query!.Length == 0 && limit == 0)
        {
            if (!session.Intents.HasFlag(Intents.GuildMembers))
                return CloseCode.DisallowedIntents;
            if (session.WaitForAllMembers(guildId, wireNow, AllOncePer) is { } wait)
            {
                session.Dispatch("RATE_LIMITED", WriteLimited(guildId, nonce, wait));
                return null;
            }

            SendChunks(session, guild, [.. guild.Members.Values], [], nonce);
            return null;
        }

        var asked = ids is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Take(MostAsked).ToList() : ids is { } one ? [one] : [];
        var found = ids is null
            ? guild.Members.Values.Where(member => Begins(member, query!)).Take(limit is 0 or > MostAsked ? MostAsked : limit!.Value).ToList()
            : [.. asked.Select(id => guild.Members.GetValueOrDefault(id.AsId() ?? 0)).OfType<Member>().Distinct()];
        SendChunks(session, guild, found, [.. asked.Where(id => !guild.Members.ContainsKey(id.AsId() ?? 0)).Select(id => id.ToString())], nonce);
        return null;
    }

    private static bool Begins(Member member, string query) =>
        member.User.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase) || member.Nick?.StartsWith(query, StringComparison.OrdinalIgnoreCase) == true;

    private static void SendChunks(GatewaySession session, Guild guild, List<Member> members, IReadOnlyList<string> missing, string? nonce)
    {
        var chunks = Math.Max(1, (members.Count + ChunkSize - 1) / ChunkSize);
        for (var index = 0; index < chunks; index++)
        {
            session.Dispatch("GUILD_MEMBERS_CHUNK", JsonText.Write(writer =>
            {
                writer.WriteStartObject();
                writer.WriteId("guild_id"u8, guild.Id);
                writer.WriteStartArray("members"u8);
                foreach (var member in members.Skip(index * ChunkSize).Take(ChunkSize))
                    member.WriteTo(writer);
                writer.WriteEndArray();
                writer.WriteNumber("chunk_index"u8, index);
                writer.WriteNumber("chunk_count"u8, chunks);
                writer.WriteStartArray("not_found"u8);
                foreach (var id in missing)
                    writer.WriteStringValue(id);
                writer.WriteEndArray();
                if (nonce is not null)
                    writer.WriteString("nonce"u8, nonce);
                writer.WriteEndObject();
            }));
        }
    }

    private static byte[] WriteLimited(ulong guildId, string? nonce, TimeSpan wait) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("opcode"u8, 8);
        writer.WriteNumber("retry_after"u8, Math.Round(wait.TotalSeconds, 3));
        writer.WriteStartObject("meta"u8);
        writer.WriteId("guild_id"u8, guildId);
        if (nonce is not null)
            writer.WriteString("nonce"u8, nonce);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}
