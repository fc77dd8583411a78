using System.Collections.Concurrent;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.Benchmarks;

/// <summary>Members who play without end: each call is one tap, on an answer, on Next question, or on playing again.</summary>
internal sealed class QuizClicks
{
    private readonly ConcurrentDictionary<Person, Shown> open = new();

    public async Task ClickAsync(Person person)
    {
        if (!open.TryGetValue(person, out var shown) || shown.Buttons.FirstOrDefault(IsPlay) is not { } button)
        {
            shown = await person.RunsAsync($"/quiz quiz:{AnswerSeed.Quiz.Replace('-', ' ')}", CancellationToken.None);
            button = shown.Buttons.First(IsPlay);
        }
        open[person] = await person.TapsAsync(shown, button, CancellationToken.None);
    }

    private static bool IsPlay(string label) =>
        label is "A" or "Next question" || label.StartsWith("A ", StringComparison.Ordinal) || label.StartsWith("A.", StringComparison.Ordinal) || label.Contains("ractice", StringComparison.Ordinal) || label.Contains("Start", StringComparison.Ordinal) || label.Contains("Continue", StringComparison.Ordinal);
}
