using System.Globalization;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Quizzes;

/// <summary>What a quiz says while it is played.</summary>
/// <remarks>A phone shows a message's last row at the same place whatever its text, and other clients its first. So an open question keeps
/// A to D in the middle of three rows, and an answered one has a single row: a double tap falls on nothing that matters.</remarks>
internal static class QuizWording
{
    public const string StartHandler = "quiz.start";
    public const string PlayHandler = "quiz.play";
    public const string ChooseHandler = "quiz.choose";
    public const string AnswerHandler = "quiz.answer";
    public const string NextHandler = "quiz.next";
    public const string MenuHandler = "quiz.menu";
    public const string StopHandler = "quiz.stop";

    // Never enabled, so nothing handles it: it only takes a row, and says how far the quiz is.
    private const string PlaceId = "quiz.place";

    private static readonly Texts Words = Texts.Of("quizzes");

    /// <summary>The reply to where the member stands now.</summary>
    public static Reply For(PlayStep step, Player player) => step switch
    {
        PlayStep.Open open => Question(open.Run, open.Index, player),
        PlayStep.Answered answered => Answer(answered, player),
        PlayStep.Finished finished => ResultWording.Result(finished.Run, player),
        PlayStep.Removed removed => Removed(removed, player),
        PlayStep.NotOpen => Words.Refuse("question-not-open"),
        PlayStep.Unknown => Words.Refuse("quiz-gone"),
        _ => throw new InvalidOperationException($"A {step.GetType().Name} has no words."),
    };

    /// <summary>The run is left for later.</summary>
    public static Reply Stopped(RunState run, Player player) => Reply.Say(
        Words.Say("stopped", ("quiz", run.QuizTitle), ("answered", run.Answered), ("questions", run.Questions.Count)),
        ActionRow.Of(new Button(CustomId.For(player.Id, NextHandler, Text(run.RunId)), Words.Label("continue"), ButtonStyle.Primary)));

    /// <summary>Nothing fits the typed name.</summary>
    public static Reply NoSuchQuiz(IReadOnlyList<QuizEntry> offered) => offered.Count == 0
        ? Words.Refuse("no-quiz-yet")
        : Reply.Refusal(Markdown.Lines(
            [Words.Say("no-quiz-fits", ("count", offered.Count)), .. offered.Take(10).Select(quiz => Markdown.Of($"- {quiz.Title}")), More(offered.Count - 10)]));

    /// <summary>"A: the text".</summary>
    public static Markdown Choice(RunState run, AskedQuestion question, string choiceId)
    {
        var choices = run.ChoicesOf(question);
        var place = choices.Index().First(entry => entry.Item.Id == choiceId);
        return Markdown.Of($"**{Letter(place.Index)}** {place.Item.Text}");
    }

    private static Reply Question(RunState run, int index, Player player)
    {
        var question = run.Questions[index];
        var choices = run.ChoicesOf(question);
        var text = Markdown.Lines(
            [Heading(run, index), Markdown.Empty, Markdown.Of($"**{question.Text}**"), Markdown.Empty, .. choices.Index().Select(entry => Markdown.Of($"**{Letter(entry.Index)}** {entry.Item.Text}"))]);
        return Reply.Say(
            text,
            ActionRow.Of(new Button(CustomId.For(player.Id, PlaceId, Text(run.RunId), Text(index)), Place(run, index), Disabled: true)),
            ActionRow.Of([.. choices.Index().Select(entry => new Button(
                CustomId.For(player.Id, AnswerHandler, Text(run.RunId), Text(question.RevisionId), entry.Item.Id), Letter(entry.Index), ButtonStyle.Primary))]),
            ActionRow.Of(new Button(CustomId.For(player.Id, StopHandler, Text(run.RunId)), Words.Label("stop"))));
    }

    private static Reply Answer(PlayStep.Answered step, Player player)
    {
        var (run, question) = (step.Run, step.Run.Questions[step.Index]);
        var chosen = run.Answers[question.RevisionId];
        var lines = new List<Markdown> { Heading(run, step.Index), Markdown.Empty, Markdown.Of($"**{question.Text}**"), Markdown.Empty };
        if (!step.IsNew)
            lines.Add(Words.Say("saved-before"));
        if (question.IsRight(chosen))
        {
            lines.Add(Words.Say("right", ("choice", Choice(run, question, chosen))));
        }
        else
        {
            lines.Add(Words.Say("wrong", ("choice", Choice(run, question, chosen))));
            lines.Add(Words.Say("right-answer", ("choice", Choice(run, question, question.AnswerId))));
        }
        // An approved proposal has none unless a person wrote one.
        if (question.Explanation.Length > 0)
        {
            lines.AddRange([Markdown.Empty, Words.Say("explanation", ("explanation", question.Explanation))]);
        }
        lines.AddRange([Markdown.Empty, .. Evidence(question), Markdown.Empty, Progress(run)]);
        return Reply.Say(
            Markdown.Lines(lines),
            ActionRow.Of(new Button(CustomId.For(player.Id, NextHandler, Text(run.RunId)), run.IsFinished ? Words.Label("show-result") : Words.Label("next-question"), ButtonStyle.Primary)))
            with
        { Then = step.AskAboutBoard ? BoardWording.Ask(player) : null };
    }

    private static IEnumerable<Markdown> Evidence(AskedQuestion question)
    {
        if (question.Evidence is null)
            return [Words.Say("evidence-gone")];
        var heading = question.Paragraph is { } number
            ? Words.Say("evidence-in-paragraph", ("paragraph", number), ("article", question.ArticleTitle))
            : Words.Say("evidence", ("article", question.ArticleTitle));
        return [heading, .. question.Evidence.Split('\n').Select(line => Markdown.Of($"> {line.TrimEnd('\r')}"))];
    }

    private static Markdown Progress(RunState run)
    {
        if (!run.IsFinished)
            return Words.Say("progress", ("answered", run.Answered), ("questions", run.Questions.Count), ("right", run.Right));
        var score = run.Kind == QuizRunKind.Scored ? LeaderboardWording.PointCount(run.Right) : Words.Label("practice-no-points");
        return Words.Say("last-answered", ("right", run.Right), ("questions", run.Questions.Count), ("score", score));
    }

    private static Markdown Heading(RunState run, int index) => run.Kind == QuizRunKind.Scored
        ? Words.Say("heading", ("quiz", run.QuizTitle), ("number", index + 1), ("questions", run.Questions.Count))
        : Words.Say("heading-practice", ("quiz", run.QuizTitle), ("number", index + 1), ("questions", run.Questions.Count));

    private static string Place(RunState run, int index) => run.Kind == QuizRunKind.Practice
        ? Words.Label("place-practice", ("number", index + 1), ("questions", run.Questions.Count))
        : Words.Label("place", ("number", index + 1), ("questions", run.Questions.Count));

    private static Reply Removed(PlayStep.Removed removed, Player player) => Reply.Say(
        Words.Say("removed", ("quiz", removed.QuizTitle), ("saved", removed.Saved), ("questions", removed.Questions)),
        ActionRow.Of(new Button(CustomId.For(player.Id, MenuHandler), Words.Label("other-quizzes"))));

    private static Markdown More(int count) => count > 0 ? Words.Say("more-quizzes", ("count", count)) : Markdown.Empty;

    private static string Letter(int place) => ChoiceOrder.Letter(place).ToString();

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
