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

internal sealed record ExportedChoice(string Choice, string? ShownName, DateTimeOffset ChosenAt);

internal sealed record ExportedRun(string Quiz, bool CountsForPoints, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt);

internal sealed record ExportedAnswer(string Quiz, string Question, string YourAnswer, bool Right, bool CountsForPoints, DateTimeOffset AnsweredAt, double Seconds);

internal sealed record ExportedStanding(string Board, int Points, int Answers, DateTimeOffset ReachedAt, bool Shown);

internal sealed record ExportedAction(DateTimeOffset At, string Action, string Subject, string Detail);
