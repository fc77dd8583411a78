namespace DiplomacyBot.Quizzes;

/// <summary>The order in which a run shows the choices of a question: different for neighbours, the same whenever the run is continued.</summary>
internal static class ChoiceOrder
{
    /// <summary>The choices in the order of their letters A, B, C, D.</summary>
    /// <param name="choices">As written.</param>
    /// <param name="runId">The run.</param>
    /// <param name="questionId">The question, not its wording: a corrected text must not move the letters.</param>
    public static IReadOnlyList<Choice> For(IReadOnlyList<Choice> choices, long runId, long questionId)
    {
        var order = choices.ToArray();
        var state = unchecked(((ulong)runId * 0x9E3779B97F4A7C15) ^ (ulong)questionId);
        // Fisher-Yates; of so few choices the remainder favours none measurably.
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = (int)(Next(ref state) % (ulong)(last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }
        return order;
    }

    /// <summary>The letter of a place: 0 is A.</summary>
    public static char Letter(int place) => (char)('A' + place);

    // SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014): unlike Random, the same for ever.
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
