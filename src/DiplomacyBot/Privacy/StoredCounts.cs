using DiplomacyBot.Discord;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Privacy;

/// <summary>How many rows of each kind name a member in one guild. It lists every column that does; a test compares it with the model.</summary>
/// <param name="Answers">Answers to quiz questions.</param>
/// <param name="Runs">Quizzes begun.</param>
/// <param name="Standings">Sums on boards.</param>
/// <param name="Choices">The leaderboard choice: 0 or 1.</param>
/// <param name="Views">Messages of the bot that remember something for a week.</param>
/// <param name="Articles">Articles and revisions of them that the member brought in.</param>
/// <param name="Schedules">Schedules the member made.</param>
/// <param name="Decisions">Decisions about warnings in articles.</param>
/// <param name="AuditEntries">Lines in the record of who did what.</param>
internal sealed record StoredCounts(int Answers, int Runs, int Standings, int Choices, int Views, int Articles, int Schedules, int Decisions, int AuditEntries)
{
    /// <summary>What is deleted when the member asks for it.</summary>
    public int Deletable => Answers + Runs + Standings + Choices + Views;

    /// <summary>What stays for the guild, with the member's id taken off.</summary>
    public int Authored => Articles + Schedules + Decisions + AuditEntries;

    public static async Task<StoredCounts> ReadAsync(BotDb db, Player player, CancellationToken cancellationToken)
    {
        var (guild, member) = (player.GuildId, player.Id);
        var text = member.ToString();
        return new StoredCounts(
            await db.Answers.CountAsync(a => a.GuildId == guild && a.MemberId == member, cancellationToken),
            await db.QuizRuns.CountAsync(r => r.GuildId == guild && r.MemberId == member, cancellationToken),
            await db.Standings.CountAsync(s => s.GuildId == guild && s.MemberId == member, cancellationToken),
            await db.BoardChoices.CountAsync(c => c.GuildId == guild && c.MemberId == member, cancellationToken),
            await db.Views.CountAsync(v => v.GuildId == guild && (v.OwnerId == member || v.Json.Contains(text)), cancellationToken),
            await db.Articles.CountAsync(a => a.GuildId == guild && a.CreatedBy == member, cancellationToken)
                + await db.ArticleRevisions.CountAsync(r => r.GuildId == guild && r.CreatedBy == member, cancellationToken),
            await db.Schedules.CountAsync(s => s.GuildId == guild && s.CreatedBy == member, cancellationToken),
            await db.WarningDecisions.CountAsync(d => d.GuildId == guild && d.By == member, cancellationToken),
            await db.AuditEntries.CountAsync(e => e.GuildId == guild && (e.ActorId == member || e.Subject.Contains(text) || e.Detail.Contains(text)), cancellationToken));
    }

    /// <summary>Deletes or takes the member's id off every row that was counted. Call it inside the write gate.</summary>
    /// <param name="db">The gate's context.</param>
    /// <param name="player">Whom to forget.</param>
    /// <param name="pseudonym">What stands in the member's place from now on; no id of Discord's.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    public static async Task EraseAsync(BotDb db, Player player, Snowflake pseudonym, CancellationToken cancellationToken)
    {
        var (guild, member) = (player.GuildId, player.Id);
        var (text, replacement) = (member.ToString(), pseudonym.ToString());
        // Answers before the runs they belong to.
        await db.Answers.Where(a => a.GuildId == guild && a.MemberId == member).ExecuteDeleteAsync(cancellationToken);
        await db.QuizRuns.Where(r => r.GuildId == guild && r.MemberId == member).ExecuteDeleteAsync(cancellationToken);
        await db.Standings.Where(s => s.GuildId == guild && s.MemberId == member).ExecuteDeleteAsync(cancellationToken);
        await db.BoardChoices.Where(c => c.GuildId == guild && c.MemberId == member).ExecuteDeleteAsync(cancellationToken);
        await db.Views.Where(v => v.GuildId == guild && (v.OwnerId == member || v.Json.Contains(text))).ExecuteDeleteAsync(cancellationToken);
        await db.Articles.Where(a => a.GuildId == guild && a.CreatedBy == member).ExecuteUpdateAsync(row => row.SetProperty(a => a.CreatedBy, pseudonym), cancellationToken);
        await db.ArticleRevisions.Where(r => r.GuildId == guild && r.CreatedBy == member).ExecuteUpdateAsync(row => row.SetProperty(r => r.CreatedBy, pseudonym), cancellationToken);
        await db.Schedules.Where(s => s.GuildId == guild && s.CreatedBy == member).ExecuteUpdateAsync(row => row.SetProperty(s => s.CreatedBy, pseudonym), cancellationToken);
        await db.WarningDecisions.Where(d => d.GuildId == guild && d.By == member).ExecuteUpdateAsync(row => row.SetProperty(d => d.By, pseudonym), cancellationToken);
        await db.AuditEntries.Where(e => e.GuildId == guild && e.ActorId == member).ExecuteUpdateAsync(row => row.SetProperty(e => e.ActorId, pseudonym), cancellationToken);
        await db.AuditEntries.Where(e => e.GuildId == guild && (e.Subject.Contains(text) || e.Detail.Contains(text))).ExecuteUpdateAsync(
            row => row.SetProperty(e => e.Subject, e => e.Subject.Replace(text, replacement)).SetProperty(e => e.Detail, e => e.Detail.Replace(text, replacement)),
            cancellationToken);
    }
}
