using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Quizzes;

/// <summary>What the quiz menu says.</summary>
internal static class QuizMenuWording
{
    private const int MostOptions = 25;

    private static readonly Texts Words = Texts.Of("quizzes");

    /// <summary>The open run to continue, and the quizzes to choose from.</summary>
    public static Reply Menu(IReadOnlyList<QuizMenu.MenuEntry> entries, RunQueries.OpenRunRow? open, Player player)
    {
        if (entries.Count == 0 && open is null)
            return Reply.Say(Words.Say("no-quiz-yet"));
        var text = new List<Markdown> { Words.Say("menu") };
        var rows = new List<ActionRow>();
        if (open is not null)
        {
            text.Add(InTheMiddle(open));
            rows.Add(ActionRow.Of(new Button(CustomId.For(player.Id, QuizWording.NextHandler, Text(open.Id)), Words.Label("continue"), ButtonStyle.Primary)));
        }
        if (entries.Count > 0)
        {
            text.Add(entries.Count > MostOptions
                ? Words.Say("choose-latest", ("number", entries.Count))
                : Words.Say("choose"));
            rows.Add(ActionRow.Of(Select(entries.Select(entry => new SelectOption(entry.Quiz.Title, Text(entry.Quiz.Id), State(entry))), player)));
        }
        return Reply.Say(Markdown.Lines(text), rows);
    }

    /// <summary>The typed name fits several quizzes.</summary>
    public static Reply WhichQuiz(IReadOnlyList<QuizEntry> quizzes, Player player) => Reply.Say(
        Words.Say("which-quiz"),
        ActionRow.Of(Select(quizzes.Select(quiz => new SelectOption(quiz.Title, Text(quiz.Id), quiz.ArticleTitle)), player)));

    private static StringSelect Select(IEnumerable<SelectOption> options, Player player) =>
        new(CustomId.For(player.Id, QuizWording.ChooseHandler), [.. options.Take(MostOptions)], Words.Label("choose-quiz"));

    private static string State(QuizMenu.MenuEntry entry) => entry switch
    {
        { Open: { Kind: QuizRunKind.Practice } open } => Words.Label("state-begun-practice", ("answered", open.Answered), ("questions", open.QuestionRevisionIds.Count)),
        { Open: { } open } => Words.Label("state-begun", ("answered", open.Answered), ("questions", open.QuestionRevisionIds.Count)),
        { Score: { } score } => Words.Label("state-done", ("right", score.Points), ("questions", score.Questions)),
        _ => Words.Label("state-new", ("count", entry.Quiz.Questions)),
    };

    private static Markdown InTheMiddle(RunQueries.OpenRunRow open) => open.Kind == QuizRunKind.Practice
        ? Words.Say("in-the-middle-practice", ("quiz", open.QuizTitle), ("answered", open.Answered), ("questions", open.QuestionRevisionIds.Count))
        : Words.Say("in-the-middle", ("quiz", open.QuizTitle), ("answered", open.Answered), ("questions", open.QuestionRevisionIds.Count));

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
