namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>One practice member: reads what is on the screen and clicks, more or less skilled, more or less quick.</summary>
/// <param name="window">Theirs.</param>
/// <param name="plan">What they do.</param>
/// <param name="notebook">What all have learnt.</param>
/// <param name="alias">What they call themselves where asked.</param>
/// <param name="chance">Theirs alone.</param>
/// <param name="wait">Waits for their turn and as long as they read.</param>
internal sealed class PracticePlayer(PracticeWindow window, PracticePlan plan, PracticeNotebook notebook, string alias, Random chance, Func<TimeSpan, CancellationToken, Task<IDisposable>> wait)
{
    private static readonly string[] Forward = ["next", "continue", "result"];
    private static readonly string[] Erasing = ["erase", "forget", "delete"];

    /// <summary>How often they know what somebody has found out.</summary>
    private readonly double skill = 0.15 + (0.8 * chance.NextDouble());

    /// <summary>How long they read, as a share of the plan's pace.</summary>
    private readonly double slowness = 0.5 + chance.NextDouble();

    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);

    /// <summary>Plays until there is nothing more to play.</summary>
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var quizzes = 1 + chance.Next(plan.MostQuizzes);
        PracticeSight? sight = null;
        while (window.Clicks < plan.MostClicks)
        {
            if (window.TakeAside() is { } aside)
            {
                await DecideAsync(aside, cancellationToken);
                continue;
            }

            using var turn = await TurnAsync(cancellationToken);
            if (sight?.Choices is { Count: > 1 } choices)
                sight = await AnswerAsync(sight, choices, cancellationToken);
            else if (sight?.Buttons.FirstOrDefault(button => button.Says(Forward)) is { } forward)
                sight = await window.PressesAsync(sight, forward, cancellationToken);
            else if (sight?.Select is { } select && select.Values.Where(value => !chosen.Contains(value)).ToList() is { Count: > 0 } open && chosen.Count < quizzes)
                sight = await ChooseAsync(sight, select.CustomId, open, cancellationToken);
            else if (sight is null || (sight.Select is null && chosen.Count < quizzes))
                sight = await window.RunsAsync(plan.PlayCommand, cancellationToken);
            else
                return;
        }
    }

    /// <summary>Erases what the bot keeps about them, as any member can.</summary>
    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        var sight = await NextTurnAsync(() => window.RunsAsync(plan.PrivacyCommand, cancellationToken), cancellationToken);
        // "Erase", and then to be sure the one that is marked as dangerous.
        for (var tries = 0; tries < 3 && (sight.Buttons.FirstOrDefault(button => button.IsDangerous && button.Says(Erasing)) ?? sight.Buttons.FirstOrDefault(button => button.Says(Erasing))) is { } erase; tries++)
        {
            var before = sight;
            sight = await NextTurnAsync(() => window.PressesAsync(before, erase, cancellationToken), cancellationToken);
        }
    }

    private async Task<PracticeSight> NextTurnAsync(Func<Task<PracticeSight>> act, CancellationToken cancellationToken)
    {
        using var turn = await TurnAsync(cancellationToken);
        return await act();
    }

    private async Task<PracticeSight> AnswerAsync(PracticeSight question, IReadOnlyList<PracticeButton> choices, CancellationToken cancellationToken)
    {
        var known = chance.NextDouble() < skill ? notebook.Find(question) : null;
        var choice = choices.FirstOrDefault(one => one.Label == known) ?? choices[chance.Next(choices.Count)];
        var told = await window.PressesAsync(question, choice, cancellationToken);
        notebook.Learn(question, choice, told);
        return told;
    }

    private Task<PracticeSight> ChooseAsync(PracticeSight menu, string customId, List<string> open, CancellationToken cancellationToken)
    {
        var value = open[chance.Next(open.Count)];
        chosen.Add(value);
        return window.ChoosesAsync(menu, customId, value, cancellationToken);
    }

    /// <summary>A question beside the game, such as whether to be shown on a board: any of its buttons, and where that opens a form, their alias.</summary>
    private async Task DecideAsync(PracticeSight aside, CancellationToken cancellationToken)
    {
        if (aside.Buttons.Where(button => !button.IsDangerous).ToList() is not { Count: > 0 } buttons)
            return;
        // The first is the cautious one; most of them choose another, or there would be little to see.
        var button = buttons.Count > 1 && chance.NextDouble() < 0.9 ? buttons[1 + chance.Next(buttons.Count - 1)] : buttons[0];
        var answer = await NextTurnAsync(() => window.PressesAsync(aside, button, cancellationToken), cancellationToken);
        if (answer.IsForm)
            await NextTurnAsync(() => window.SubmitsAsync(answer, aside, alias, cancellationToken), cancellationToken);
    }

    private Task<IDisposable> TurnAsync(CancellationToken cancellationToken) => wait(plan.Pace * (slowness * (0.3 + (1.4 * chance.NextDouble()))), cancellationToken);
}
