using System.Globalization;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

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

    /// <summary>The reply to where the member stands now.</summary>
    public static Reply For(PlayStep step, Player player) => step switch
    {
        PlayStep.Open open => Question(open.Run, open.Index, player),
        PlayStep.Answered answered => Answer(answered, player),
        PlayStep.Finished finished => ResultWording.Result(finished.Run, player),
        PlayStep.Removed removed => Removed(removed, player),
        PlayStep.NotOpen => Reply.Refusal($"This question is not open for you now, so nothing was saved. /quiz shows where you are."),
        PlayStep.Unknown => Reply.Refusal($"This quiz is not here for you any more. /quiz shows the quizzes there are."),
        _ => throw new InvalidOperationException($"A {step.GetType().Name} has no words."),
    };

    /// <summary>The run is left for later.</summary>
    public static Reply Stopped(RunState run, Player player) => Reply.Say(
        Markdown.Of($"**{run.QuizTitle}**: {run.Answered} of {run.Questions.Count} answered, all saved. Continue here or with /quiz, today or next month."),
        ActionRow.Of(new Button(CustomId.For(player.Id, NextHandler, Text(run.RunId)), "Continue", ButtonStyle.Primary)));

    /// <summary>Nothing fits the typed name.</summary>
    public static Reply NoSuchQuiz(IReadOnlyList<QuizEntry> offered) => offered.Count == 0
        ? Reply.Refusal($"There is no quiz here yet. Quizzes come with the articles; ask a moderator, or look at /briefing.")
        : Reply.Refusal(Markdown.Lines(
            [Markdown.Of($"No quiz fits that name. There {(offered.Count == 1 ? "is" : "are")}:"), .. offered.Take(10).Select(quiz => Markdown.Of($"- {quiz.Title}")), More(offered.Count - 10)]));

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
            ActionRow.Of(new Button(CustomId.For(player.Id, StopHandler, Text(run.RunId)), "Stop for now")));
    }

    private static Reply Answer(PlayStep.Answered step, Player player)
    {
        var (run, question) = (step.Run, step.Run.Questions[step.Index]);
        var chosen = run.Answers[question.RevisionId];
        var lines = new List<Markdown> { Heading(run, step.Index), Markdown.Empty, Markdown.Of($"**{question.Text}**"), Markdown.Empty };
        if (!step.IsNew)
            lines.Add(Markdown.Of($"Your answer was saved before; this tap changed nothing."));
        if (question.IsRight(chosen))
        {
            lines.Add(Markdown.Of($"✅ **Right.** {Choice(run, question, chosen)}"));
        }
        else
        {
            lines.Add(Markdown.Of($"❌ **Not right.** You chose {Choice(run, question, chosen)}"));
            lines.Add(Markdown.Of($"The right answer: {Choice(run, question, question.AnswerId)}"));
        }
        lines.AddRange([Markdown.Empty, Markdown.Of($"**Why** (in the quiz author's words): {question.Explanation}"), Markdown.Empty, .. Evidence(question), Markdown.Empty, Progress(run)]);
        return Reply.Say(
            Markdown.Lines(lines),
            ActionRow.Of(new Button(CustomId.For(player.Id, NextHandler, Text(run.RunId)), run.IsFinished ? "Show result" : "Next question", ButtonStyle.Primary)))
            with
        { Then = step.AskAboutBoard ? BoardWording.Ask(player) : null };
    }

    private static IEnumerable<Markdown> Evidence(AskedQuestion question)
    {
        if (question.Evidence is null)
            return [Markdown.Of($"The words of the article it rests on cannot be shown: the quiz does not fit the article any more.")];
        var place = question.Paragraph is { } number ? Markdown.Of($"paragraph {number} of \"{question.ArticleTitle}\"") : Markdown.Of($"\"{question.ArticleTitle}\"");
        return [Markdown.Of($"**The words it rests on** ({place}):"), .. question.Evidence.Split('\n').Select(line => Markdown.Of($"> {line.TrimEnd('\r')}"))];
    }

    private static Markdown Progress(RunState run)
    {
        var score = run.Kind == QuizRunKind.Scored ? LeaderboardWording.PointCount(run.Right) : "practice, no points";
        return run.IsFinished
            ? Markdown.Of($"That was the last question: **{run.Right} of {run.Questions.Count} right** ({score}).")
            : Markdown.Of($"-# {run.Answered} of {run.Questions.Count} answered · {run.Right} right · saved");
    }

    private static Markdown Heading(RunState run, int index) => run.Kind == QuizRunKind.Scored
        ? Markdown.Of($"-# {run.QuizTitle} · question {index + 1} of {run.Questions.Count}")
        : Markdown.Of($"-# {run.QuizTitle} · question {index + 1} of {run.Questions.Count} · practice: your first run counted, this one does not");

    private static string Place(RunState run, int index) => string.Create(
        CultureInfo.InvariantCulture, $"Question {index + 1} of {run.Questions.Count}{(run.Kind == QuizRunKind.Practice ? ", practice" : "")}");

    private static Reply Removed(PlayStep.Removed removed, Player player) => Reply.Say(
        Markdown.Of($"The quiz **{removed.QuizTitle}** was removed while you played it. Your {removed.Saved} of {removed.Questions} answers are kept, points included. If the quiz comes back, /quiz continues it."),
        ActionRow.Of(new Button(CustomId.For(player.Id, MenuHandler), "Other quizzes")));

    private static Markdown More(int count) => count > 0 ? Markdown.Of($"and {count} more, by /quiz.") : Markdown.Empty;

    private static string Letter(int place) => ChoiceOrder.Letter(place).ToString();

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
