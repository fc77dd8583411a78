using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Row 75: what an identify is refused for.</summary>
internal static class IdentifyCheck
{
    private const int ContentFlags = (1 << 18) | (1 << 19);
    private const int MemberFlags = (1 << 14) | (1 << 15);
    private const int PresenceFlags = (1 << 12) | (1 << 13);

    /// <param name="data">What came with op 2.</param>
    /// <param name="app">Who may identify, with which intents.</param>
    /// <param name="compressed">Whether the connection is compressed as a whole, which excludes payloads compressed by themselves.</param>
    public static CloseCode? Check(JsonElement data, AppIdentity app, bool compressed)
    {
        if (data.ValueKind != JsonValueKind.Object || data.Member("properties") is not { ValueKind: JsonValueKind.Object })
            return CloseCode.DecodeError;
        if (data.Text("token") != app.Token)
            return CloseCode.AuthenticationFailed;
        if (data.Number("large_threshold") is < 50 or > 250)
            return CloseCode.DecodeError;
        if (data.Flag("compress") && compressed)
            return CloseCode.DecodeError;
        if (!HasValidShard(data))
            return CloseCode.InvalidShard;
        if (data.Number("intents") is not { } intents || (intents & ~(int)Intents.Defined) != 0)
            return CloseCode.InvalidIntents;
        var wanted = (Intents)intents;
        var disallowed = (wanted.HasFlag(Intents.MessageContent) && (app.Flags & ContentFlags) == 0)
            || (wanted.HasFlag(Intents.GuildMembers) && (app.Flags & MemberFlags) == 0)
            || (wanted.HasFlag(Intents.GuildPresences) && (app.Flags & PresenceFlags) == 0);
        return disallowed ? CloseCode.DisallowedIntents : null;
    }

    public static (int Shard, int Shards) Shard(JsonElement data) =>
        data.Member("shard") is { } shard ? (shard[0].GetInt32(), shard[1].GetInt32()) : (0, 1);

    private static bool HasValidShard(JsonElement data)
    {
        if (data.Member("shard") is not { } shard)
            return true;
        return shard.ValueKind == JsonValueKind.Array && shard.GetArrayLength() == 2
            && shard[0].ValueKind == JsonValueKind.Number && shard[0].TryGetInt32(out var id)
            && shard[1].ValueKind == JsonValueKind.Number && shard[1].TryGetInt32(out var count) && id >= 0 && id < count;
    }
}
