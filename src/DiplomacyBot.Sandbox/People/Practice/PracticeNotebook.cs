namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>What practice members have learnt from each other: the right answer of each question somebody has answered. From the screen only.</summary>
internal sealed class PracticeNotebook
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);

    /// <summary>The letter of the right answer on this screen; null = nobody knows.</summary>
    public string? Find(PracticeSight question)
    {
        string? right;
        lock (gate)
            right = answers.GetValueOrDefault(Key(question));
        return right is null ? null : question.Choices.FirstOrDefault(choice => Words(question.ChoiceText(choice.Label)!) == right)?.Label;
    }

    /// <summary>Reads the screen after an answer: where it names another choice beside the chosen one, that is the right one; where it names none, the chosen one is.</summary>
    public void Learn(PracticeSight question, PracticeButton chosen, PracticeSight told)
    {
        // Choices stay listed while a question is open; only what ends a sentence about the answer counts.
        var named = question.Choices.Select(choice => question.ChoiceText(choice.Label)!)
            .Where(text => told.Lines.Any(line => line.Length > text.Length && line.EndsWith(text, StringComparison.Ordinal))).ToList();
        var own = question.ChoiceText(chosen.Label)!;
        if (!named.Remove(own) || named.Count > 1)
            return;
        lock (gate)
            answers[Key(question)] = Words(named.Count == 1 ? named[0] : own);
    }

    // Choices come in another order for everybody, under other letters, and the place in the quiz stands above the question.
    private static string Key(PracticeSight question) => string.Join('\n', question.Choices.Select(choice => Words(question.ChoiceText(choice.Label)!)).Order(StringComparer.Ordinal));

    private static string Words(string choice) => choice[2..];
}
