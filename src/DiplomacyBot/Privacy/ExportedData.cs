namespace DiplomacyBot.Privacy;

/// <summary>The file a member gets. Ids are texts, since most programs lose digits of such numbers.</summary>
internal sealed record ExportedData(
    string ServerId,
    string MemberId,
    DateTimeOffset MadeAt,
    ExportedChoice? LeaderboardChoice,
    IReadOnlyList<ExportedRun> Quizzes,
    IReadOnlyList<ExportedAnswer> Answers,
    IReadOnlyList<ExportedStanding> Standings,
    IReadOnlyList<ExportedAction> Actions,
    StoredCounts Counts);
