using System.Globalization;
using DiplomacyBot.Boards;
using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>What a finished run says.</summary>
internal static class ResultWording
{
    private const int LongestQuestion = 90;

    /// <summary>The total, every question, and where to go next.</summary>
    public static Reply Result(RunState run, Player player) => new()
    {
        Text = Markdown.Lines(Markdown.Of($"**{run.QuizTitle}: {run.Right} of {run.Questions.Count} right**"), Meaning(run)),
        Cards = [new Card { Text = Markdown.Lines(run.Questions.Index().Select(entry => Line(run, entry.Item, entry.Index))) }],
        Rows =
        [
            ActionRow.Of(
                new Button(CustomId.For(player.Id, LeaderboardWording.PeriodHandler, new BoardView(BoardPeriod.All, run.QuizId, 0).Encode()), "Leaderboard", ButtonStyle.Primary),
                new Button(CustomId.For(player.Id, QuizWording.PlayHandler, run.QuizId.ToString(CultureInfo.InvariantCulture)), "Practise again"),
                new Button(CustomId.For(player.Id, BriefingOpen.Name, run.ArticleId.ToString(CultureInfo.InvariantCulture)), "The briefing"),
                new Button(CustomId.For(player.Id, QuizWording.MenuHandler), "Other quizzes")),
        ],
    };

    private static Markdown Meaning(RunState run) => run.Kind == QuizRunKind.Scored
        ? Markdown.Of($"{LeaderboardWording.PointCount(run.Right)}, saved. Later runs are practice. /me shows all your points.")
        : Markdown.Of($"This was practice: your points stay as they were.");

    private static Markdown Line(RunState run, AskedQuestion question, int index)
    {
        var chosen = run.Answers[question.RevisionId];
        var asked = CodePoints.Label(question.Text, LongestQuestion);
        return question.IsRight(chosen)
            ? Markdown.Of($"✅ **{index + 1}** {asked}")
            : Markdown.Of($"❌ **{index + 1}** {asked}\n-# you: {question.Find(chosen)?.Text} · right: {question.Find(question.AnswerId)?.Text}");
    }
}
