using System.Globalization;
using DiplomacyBot.Localization;
using Humanizer;

namespace DiplomacyBot.Content;

/// <summary><c>-- check [PATH]</c>: what is wrong in a content folder, for people and for CI.</summary>
internal static class CheckCommand
{
    /// <returns>The exit code: 0 when everything is clean, 1 otherwise.</returns>
    public static int Run(string path, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var shelf = ContentFolder.Load(path);
        var mistakes = shelf.Mistakes.Concat(TextFolder.Check(path)).ToList();
        foreach (var mistake in mistakes)
            output.WriteLine($"{Path.Join(path, mistake.File == "." ? "" : mistake.File)}:{mistake.Line}: {mistake.Message}");
        var good = $"{Count("article", shelf.Articles.Count)}, {Count("quiz", shelf.Quizzes.Count)} with "
            + $"{Count("question", shelf.Quizzes.Sum(quiz => quiz.Questions.Count))}, {Count("word", shelf.Words.Count)}";
        var files = mistakes.Select(mistake => mistake.File).Distinct().Count();
        output.WriteLine(mistakes.Count == 0
            ? $"{good}. No mistakes."
            : $"{Count("mistake", mistakes.Count)} in {Count("file", files)}. Without these: {good}.");
        return mistakes.Count == 0 ? 0 : 1;
    }

    private static string Count(string noun, int number) => noun.ToQuantity(number, "N0", CultureInfo.InvariantCulture);
}
