using DiplomacyBot.Discord;
using DiplomacyBot.Localization;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Boards;

/// <summary>Who is shown on boards, and as what. A change counts at once, on every board.</summary>
internal sealed class BoardChoices(WriteGate gate, TimeProvider clock)
{
    private static readonly Texts Words = Texts.Of("boards");

    /// <summary>What a member chose; null while it has not been asked.</summary>
    public static readonly Func<BotDb, Snowflake, Snowflake, CancellationToken, Task<BoardChoice?>> Find = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId, CancellationToken cancellationToken) =>
            db.BoardChoices.AsNoTracking().FirstOrDefault(c => c.GuildId == guildId && c.MemberId == memberId));

    public static bool IsShown(BoardChoice? choice) => choice is { Kind: not BoardChoiceKind.No };

    /// <summary>Stores "No": from now on the member is on no board.</summary>
    public Task HideAsync(Player player, CancellationToken cancellationToken) =>
        gate.WriteAsync((db, cancel) => StoreAsync(db, player, BoardChoiceKind.No, null, cancel), cancellationToken);

    /// <summary>Stores that the member is shown under the name it has on this server.</summary>
    public Task ShowServerNameAsync(Player player, CancellationToken cancellationToken) =>
        gate.WriteAsync((db, cancel) => StoreAsync(db, player, BoardChoiceKind.ServerName, player.Name, cancel), cancellationToken);

    /// <summary>Stores an alias.</summary>
    /// <returns>Null where it was stored; otherwise why not, as a sentence for the member.</returns>
    public async Task<string?> ShowAliasAsync(Player player, string alias, CancellationToken cancellationToken)
    {
        if (AliasRules.Refuse(alias) is { } reason)
            return reason;
        var (name, key) = (alias.Trim(), NameKey.Of(alias));
        return await gate.WriteAsync(
            async (db, cancel) =>
            {
                if (await db.BoardChoices.AnyAsync(c => c.GuildId == player.GuildId && c.ShownNameKey == key && c.MemberId != player.Id, cancel))
                    return Words.Label("alias-taken");
                await StoreAsync(db, player, BoardChoiceKind.Alias, name, cancel);
                return null;
            },
            cancellationToken);
    }

    /// <summary>Takes over a server name that has changed since it was stored. Call it inside the write gate.</summary>
    public static Task RefreshNameAsync(BotDb db, Player player, BoardChoice choice, CancellationToken cancellationToken) =>
        choice.Kind == BoardChoiceKind.ServerName && choice.ShownName != player.Name
            ? db.BoardChoices.Where(c => c.GuildId == player.GuildId && c.MemberId == player.Id).ExecuteUpdateAsync(
                row => row.SetProperty(c => c.ShownName, player.Name).SetProperty(c => c.ShownNameKey, NameKey.Of(player.Name)), cancellationToken)
            : Task.CompletedTask;

    private async Task StoreAsync(BotDb db, Player player, BoardChoiceKind kind, string? name, CancellationToken cancellationToken)
    {
        var choice = await db.BoardChoices.FirstOrDefaultAsync(c => c.GuildId == player.GuildId && c.MemberId == player.Id, cancellationToken);
        if (choice is null)
        {
            choice = new BoardChoice { GuildId = player.GuildId, MemberId = player.Id, Kind = kind, ChosenAt = clock.GetUtcNow() };
            db.BoardChoices.Add(choice);
        }
        choice.Kind = kind;
        choice.ShownName = name;
        choice.ShownNameKey = name is null ? null : NameKey.Of(name);
        choice.ChosenAt = clock.GetUtcNow();
        var isShown = IsShown(choice);
        await db.Standings.Where(s => s.GuildId == player.GuildId && s.MemberId == player.Id && s.IsVisible != isShown)
            .ExecuteUpdateAsync(row => row.SetProperty(s => s.IsVisible, isShown), cancellationToken);
    }
}
