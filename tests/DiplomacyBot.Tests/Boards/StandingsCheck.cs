using DiplomacyBot.Boards;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Tests.Boards;

/// <summary>Compares the boards with what the log says, computed another way: one pass over all answers in memory.</summary>
internal static class StandingsCheck
{
    public static async Task EqualTheLogAsync(BotDb db, DateTimeZone zone, CancellationToken cancellationToken)
    {
        var answers = await (
            from answer in db.Answers
            where answer.IsScored
            join revision in db.QuestionRevisions on answer.QuestionRevisionId equals revision.Id
            join run in db.QuizRuns on answer.RunId equals run.Id
            select new { answer.GuildId, answer.MemberId, run.QuizId, IsRight = answer.ChoiceId == revision.AnswerId, answer.AnsweredAt }).ToListAsync(cancellationToken);
        var shown = (await db.BoardChoices.Where(c => c.Kind != BoardChoiceKind.No).ToListAsync(cancellationToken)).Select(c => (c.GuildId, c.MemberId)).ToHashSet();
        var expected = answers
            .SelectMany(answer => BoardKey.AllFor(answer.AnsweredAt, zone, answer.QuizId).Select(board => (Board: board, Answer: answer)))
            .GroupBy(entry => (entry.Answer.GuildId, entry.Board, entry.Answer.MemberId))
            .Select(group =>
            {
                var points = group.Count(entry => entry.Answer.IsRight);
                var reached = points > 0 ? group.Where(entry => entry.Answer.IsRight).Max(entry => entry.Answer.AnsweredAt) : group.Min(entry => entry.Answer.AnsweredAt);
                return $"{group.Key} {points} {group.Count()} {reached:O} {shown.Contains((group.Key.GuildId, group.Key.MemberId))}";
            });
        var stored = (await db.Standings.AsNoTracking().ToListAsync(cancellationToken))
            .Select(s => $"{(s.GuildId, s.Board, s.MemberId)} {s.Points} {s.Answered} {s.ReachedAt:O} {s.IsVisible}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
    }
}
