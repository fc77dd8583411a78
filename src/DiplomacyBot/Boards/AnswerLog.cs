using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Boards;

/// <summary>Reads what boards are computed from.</summary>
internal static class AnswerLog
{
    /// <summary>A member's scored answers with the key of the wording that was answered.</summary>
    public static readonly Func<BotDb, Snowflake, Snowflake, IAsyncEnumerable<ScoredAnswer>> ScoredOf = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId) =>
            from answer in db.Answers
            where answer.GuildId == guildId && answer.MemberId == memberId && answer.IsScored
            join revision in db.QuestionRevisions on answer.QuestionRevisionId equals revision.Id
            join question in db.Questions on answer.QuestionId equals question.Id
            select new ScoredAnswer(question.QuizId, answer.ChoiceId, revision.AnswerId, answer.AnsweredAt));
}
