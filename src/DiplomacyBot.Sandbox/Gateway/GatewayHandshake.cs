using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Identify and resume. Under the world's gate, as everything of the gateway.</summary>
internal sealed partial class GatewayHandshake(SandboxCore core, GatewayHub hub, ILogger logger)
{
    public void Identify(GatewayConnection connection, JsonElement data)
    {
        if (IdentifyCheck.Check(data, core.World.App, connection.IsCompressed) is { } refusal)
        {
            LogRefused(refusal);
            connection.Close(refusal);
            return;
        }

        var (shard, shards) = IdentifyCheck.Shard(data);
        var session = new GatewaySession(AppIdentity.Secret(16), (Intents)data.GetProperty("intents").GetInt32(), shard, shards) { CompressesPayloads = data.Flag("compress") };
        if (hub.GuildsOf(session).Count() > core.Options.MostGuildsPerShard)
        {
            LogRefused(CloseCode.ShardingRequired);
            connection.Close(CloseCode.ShardingRequired);
            return;
        }

        switch (hub.Budget.Take(shard))
        {
            case IdentifyVerdict.TooSoon:
                LogTooSoon();
                connection.Send(Frames.InvalidSession(resumable: false));
                return;
            case IdentifyVerdict.TokenReset:
                LogTokenReset();
                hub.ResetToken();
                return;
        }

        if (connection.CameToResume && !connection.WasInvalidated)
            core.Requests.Complain("Identified on the address for resuming; a new session starts on the gateway's own.");
        hub.Begin(session, connection);
        session.Dispatch("READY", ReadyPayload.Write(core, session, data.Member("shard") is not null));
        if (session.Intents.HasFlag(Intents.Guilds))
        {
            foreach (var guild in hub.GuildsOf(session))
                session.Dispatch("GUILD_CREATE", GuildPayload.Write(core.World, guild, session.Intents));
        }

        LogIdentified(session.Id, (int)session.Intents);
    }

    public void Resume(GatewayConnection connection, JsonElement data)
    {
        if (data.Text("token") != core.World.App.Token)
        {
            connection.Close(CloseCode.AuthenticationFailed);
            return;
        }

        var sequence = data.Member("seq") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var seq) ? seq : -1;
        if (hub.Sessions.Find(data.Text("session_id") ?? "") is not { } session || (sequence <= session.Sequence && sequence >= 0 && !session.CanReplayAfter(sequence)))
        {
            connection.Send(Frames.InvalidSession(resumable: false));
            return;
        }

        if (sequence < 0 || sequence > session.Sequence)
        {
            hub.Sessions.Drop(session);
            connection.Close(CloseCode.InvalidSequence);
            return;
        }

        if (!connection.CameToResume && !connection.WasInvalidated)
            core.Requests.Complain("Resumed on the gateway's own address instead of resume_gateway_url.");
        hub.TakeOver(session, connection);
        session.ReplayAfter(sequence);
        session.Dispatch("RESUMED", "{\"_trace\":[\"sandbox\"]}"u8.ToArray());
        LogResumed(session.Id, sequence);
    }

    [LoggerMessage(LogLevel.Information, "A bot identified: session {Session}, intents {Intents}.")]
    private partial void LogIdentified(string session, int intents);

    [LoggerMessage(LogLevel.Information, "Session {Session} resumed after event {Sequence}.")]
    private partial void LogResumed(string session, long sequence);

    [LoggerMessage(LogLevel.Warning, "An identify was refused: {Code}.")]
    private partial void LogRefused(CloseCode code);

    [LoggerMessage(LogLevel.Warning, "Identified again within 5 s: answered with op 9.")]
    private partial void LogTooSoon();

    [LoggerMessage(LogLevel.Error, "The day's identifies are used up. All connections end and the token is void, as on Discord.")]
    private partial void LogTokenReset();
}
