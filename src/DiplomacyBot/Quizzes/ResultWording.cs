using System.Globalization;
using DiplomacyBot.Boards;
using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Quizzes;

/// <summary>What a finished run says.</summary>
internal static class ResultWording
{
    private const int LongestQuestion = 90;

    private static readonly Texts Words = Texts.Of("quizzes");

    /// <summary>The total, every question, and where to go next.</summary>
    public static Reply Result(RunState run, Player player) => new()
    {
        Text = Markdown.Lines(Words.Say("result", ("quiz", run.QuizTitle), ("right", run.Right), ("questions", run.Questions.Count)), Meaning(run)),
        Cards = [new Card { Text = Markdown.Lines(run.Questions.Index().Select(entry => Line(run, entry.Item, entry.Index))) }],
        Rows =
        [
            ActionRow.Of(
                new Button(CustomId.For(player.Id, LeaderboardWording.PeriodHandler, new BoardView(BoardPeriod.All, run.QuizId, 0).Encode()), Words.Label("leaderboard"), ButtonStyle.Primary),
                new Button(CustomId.For(player.Id, QuizWording.PlayHandler, run.QuizId.ToString(CultureInfo.InvariantCulture)), Words.Label("practise-again")),
                new Button(CustomId.For(player.Id, BriefingOpen.Name, run.ArticleId.ToString(CultureInfo.InvariantCulture)), Words.Label("the-briefing")),
                new Button(CustomId.For(player.Id, QuizWording.MenuHandler), Words.Label("other-quizzes"))),
        ],
    };

    private static Markdown Meaning(RunState run) => run.Kind == QuizRunKind.Scored
        ? Words.Say("result-scored", ("points", LeaderboardWording.PointCount(run.Right)))
        : Words.Say("result-practice");

    private static Markdown Line(RunState run, AskedQuestion question, int index)
    {
        var chosen = run.Answers[question.RevisionId];
        var asked = CodePoints.Label(question.Text, LongestQuestion);
        return question.IsRight(chosen)
            ? Markdown.Of($"✅ **{index + 1}** {asked}")
            : Markdown.Of($"❌ **{index + 1}** {asked}\n{Words.Say("chosen-and-right", ("chosen", question.Find(chosen)?.Text), ("right", question.Find(question.AnswerId)?.Text))}");
    }
}
