using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

/// <summary>What the quiz menu says.</summary>
internal static class QuizMenuWording
{
    private const int MostOptions = 25;

    /// <summary>The open run to continue, and the quizzes to choose from.</summary>
    public static Reply Menu(IReadOnlyList<QuizMenu.MenuEntry> entries, RunQueries.OpenRunRow? open, Player player)
    {
        if (entries.Count == 0 && open is null)
            return Reply.Say($"There is no quiz here yet. Quizzes come with the articles; ask a moderator, or look at /briefing.");
        var text = new List<Markdown> { Markdown.Of($"**Quizzes**") };
        var rows = new List<ActionRow>();
        if (open is not null)
        {
            text.Add(Markdown.Of($"You are in the middle of **{open.QuizTitle}**: {open.Answered} of {open.QuestionRevisionIds.Count} answered{Practice(open.Kind)}. Everything is saved."));
            rows.Add(ActionRow.Of(new Button(CustomId.For(player.Id, QuizWording.NextHandler, Text(open.Id)), "Continue", ButtonStyle.Primary)));
        }
        if (entries.Count > 0)
        {
            text.Add(entries.Count > MostOptions
                ? Markdown.Of($"Choose one of the latest below, or name any of the {entries.Count} with /quiz.")
                : Markdown.Of($"Choose one below. Your first run of a quiz counts for points; later ones are practice."));
            rows.Add(ActionRow.Of(Select(entries.Select(entry => new SelectOption(entry.Quiz.Title, Text(entry.Quiz.Id), State(entry))), player)));
        }
        return Reply.Say(Markdown.Lines(text), rows);
    }

    /// <summary>The typed name fits several quizzes.</summary>
    public static Reply WhichQuiz(IReadOnlyList<QuizEntry> quizzes, Player player) => Reply.Say(
        Markdown.Of($"Several quizzes fit. Which one?"),
        ActionRow.Of(Select(quizzes.Select(quiz => new SelectOption(quiz.Title, Text(quiz.Id), quiz.ArticleTitle)), player)));

    private static StringSelect Select(IEnumerable<SelectOption> options, Player player) =>
        new(CustomId.For(player.Id, QuizWording.ChooseHandler), [.. options.Take(MostOptions)], "Choose a quiz");

    private static string State(QuizMenu.MenuEntry entry) => entry switch
    {
        { Open: { } open } => string.Create(CultureInfo.InvariantCulture, $"{open.Answered} of {open.QuestionRevisionIds.Count} answered{Practice(open.Kind)}"),
        { Score: { } score } => string.Create(CultureInfo.InvariantCulture, $"done: {score.Points} of {score.Questions} right"),
        _ => string.Create(CultureInfo.InvariantCulture, $"new: {entry.Quiz.Questions} questions"),
    };

    private static string Practice(QuizRunKind kind) => kind == QuizRunKind.Practice ? ", practice" : "";

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
