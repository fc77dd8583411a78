using NodaTime;

namespace DiplomacyBot.Boards;

/// <summary>What a member's scored answers come to, computed from the log alone. The projection must always equal it.</summary>
internal static class MemberStandings
{
    /// <summary>The member's place on every board it has one on, whatever the order of the answers.</summary>
    public static IReadOnlyDictionary<string, BoardScore> From(IEnumerable<ScoredAnswer> answers, DateTimeZone zone)
    {
        var scores = new Dictionary<string, BoardScore>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            var added = new BoardScore(Points.Of(answer.ChoiceId, answer.AnswerId), 1, answer.AnsweredAt);
            foreach (var board in BoardKey.AllFor(answer.AnsweredAt, zone, answer.QuizId))
                scores[board] = scores.TryGetValue(board, out var score) ? score.Plus(added) : added;
        }
        return scores;
    }
}
