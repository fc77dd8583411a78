using System.Diagnostics;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Boards;

/// <summary>Computes boards again from the log where they were kept under other rules or in another zone, while answers go on.</summary>
/// <remarks>Member by member, each in one transaction: from the first transaction on answers count under the new rules, and a member's rows are
/// replaced as a whole. So no answer is counted twice or left out, whenever it comes. A rebuild that was cut off starts again.</remarks>
internal sealed partial class StandingsRebuild(IDbContextFactory<BotDb> contexts, WriteGate gate, BoardZones zones, ILogger<StandingsRebuild> logger)
{
    // Half of what a transaction may take: the last member of a chunk adds to it, and so does the commit, whose time only the disk knows.
    private static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(10);

    private static readonly Func<BotDb, Snowflake, Snowflake, IAsyncEnumerable<Standing>> StandingsOf = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId) => db.Standings.AsNoTracking().Where(s => s.GuildId == guildId && s.MemberId == memberId));

    /// <summary>Rebuilds the boards of those guilds that need it.</summary>
    /// <param name="isStart">True to look for guilds with runs but without boards as well, which takes longer.</param>
    /// <param name="cancellationToken">Stops between two chunks; the next start goes on.</param>
    /// <returns>How many guilds were rebuilt.</returns>
    public async Task<int> RunAsync(bool isStart, CancellationToken cancellationToken)
    {
        var rebuilt = 0;
        foreach (var guild in await FindStaleAsync(isStart, cancellationToken))
        {
            await RebuildAsync(guild, cancellationToken);
            rebuilt++;
        }
        return rebuilt;
    }

    private async Task<IReadOnlyList<Snowflake>> FindStaleAsync(bool isStart, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var states = await db.Meta.Where(m => m.Key.StartsWith(BoardZones.MetaPrefix))
            .ToDictionaryAsync(m => Snowflake.Parse(m.Key[BoardZones.MetaPrefix.Length..]), m => BoardState.Decode(m.Value), cancellationToken);
        var settings = await db.GuildSettings.ToDictionaryAsync(s => s.GuildId, s => s.Zone, cancellationToken);
        var stale = states.Where(state => !state.Value.IsComplete || state.Value.Version != Points.Version
            || state.Value.Zone.Id != BoardState.ZoneOf(settings.GetValueOrDefault(state.Key)).Id).Select(state => state.Key).ToList();
        if (isStart)
        {
            var played = await db.QuizRuns.Select(r => r.GuildId).Distinct().ToListAsync(cancellationToken);
            stale.AddRange(played.Where(guild => !states.ContainsKey(guild)));
        }
        return stale;
    }

    private async Task RebuildAsync(Snowflake guildId, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var state = await BeginAsync(guildId, cancellationToken);
        List<Snowflake> members;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            // Runs, not answers: ten times fewer rows, and nobody has answers without one. Standings, for rows that nothing backs any more.
            members = await db.QuizRuns.Where(r => r.GuildId == guildId).Select(r => r.MemberId)
                .Union(db.Standings.Where(s => s.GuildId == guildId && s.Board == BoardKey.All).Select(s => s.MemberId))
                .ToListAsync(cancellationToken);
        }
        var chunk = new ChunkSize(Aim);
        for (var done = 0; done < members.Count;)
        {
            var (from, size) = (done, Math.Min(chunk.Next, members.Count - done));
            done += size;
            chunk.Took(size, await RebuildChunkAsync(guildId, members.GetRange(from, size), state, cancellationToken));
        }
        await gate.WriteAsync(
            async (db, cancel) => (await db.Meta.SingleAsync(m => m.Key == BoardZones.KeyOf(guildId), cancel)).Value = (state with { IsComplete = true }).Encode(),
            cancellationToken);
        LogRebuilt(guildId, members.Count, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private Task<BoardState> BeginAsync(Snowflake guildId, CancellationToken cancellationToken) => gate.WriteAsync(
        async (db, cancel) =>
        {
            var key = BoardZones.KeyOf(guildId);
            var setting = await db.GuildSettings.Where(s => s.GuildId == guildId).Select(s => s.Zone).FirstOrDefaultAsync(cancel);
            var state = new BoardState(Points.Version, BoardState.ZoneOf(setting), false);
            if (await db.Meta.SingleOrDefaultAsync(m => m.Key == key, cancel) is { } row)
                row.Value = state.Encode();
            else
                db.Meta.Add(new Meta { Key = key, Value = state.Encode() });
            zones.Forget(guildId);
            return state;
        },
        cancellationToken);

    // How long it took from entering the gate to the end of the commit.
    private async Task<TimeSpan> RebuildChunkAsync(Snowflake guildId, List<Snowflake> members, BoardState state, CancellationToken cancellationToken)
    {
        var began = await gate.WriteAsync(
            async (db, cancel) =>
            {
                var entered = Stopwatch.GetTimestamp();
                foreach (var member in members)
                    await RebuildMemberAsync(db, guildId, member, state, cancel);
                return entered;
            },
            cancellationToken);
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task RebuildMemberAsync(BotDb db, Snowflake guildId, Snowflake memberId, BoardState state, CancellationToken cancellationToken)
    {
        var answers = new List<ScoredAnswer>();
        await foreach (var answer in AnswerLog.ScoredOf(db, guildId, memberId).WithCancellation(cancellationToken))
            answers.Add(answer);
        var isShown = BoardChoices.IsShown(await BoardChoices.Find(db, guildId, memberId, cancellationToken));
        var scores = MemberStandings.From(answers, state.Zone);
        var (kept, right) = (0, 0);
        await foreach (var standing in StandingsOf(db, guildId, memberId).WithCancellation(cancellationToken))
        {
            kept++;
            right += standing.IsVisible == isShown && scores.TryGetValue(standing.Board, out var score)
                && score == new BoardScore(standing.Points, standing.Answered, standing.ReachedAt) ? 1 : 0;
        }
        // Reading is cheap, writing is not: a rebuild that was cut off passes quickly over what it had done.
        if (right == kept && kept == scores.Count)
            return;
        if (kept > 0)
            await StandingTable.RemoveAsync(db, guildId, memberId, cancellationToken);
        await StandingTable.AddAsync(db, guildId, memberId, isShown, [.. scores], cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "Rebuilt the boards of guild {Guild}: {Members} members in {Milliseconds:0} ms.")]
    private partial void LogRebuilt(Snowflake guild, int members, double milliseconds);
}
