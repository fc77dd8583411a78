namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>What a sentence is compared by. Words are hashes of stems, sorted: a library keeps those of thousands of sentences.</summary>
internal sealed class StoryWords(uint[] stems, uint[] names, uint[] verbs, uint[] numbers, StoryFigure[] figures, int count)
{
    /// <summary>No words.</summary>
    public static StoryWords None { get; } = new([], [], [], [], [], 0);

    /// <summary>The content words, those of dates and numbers left out.</summary>
    public uint[] Stems { get; } = stems;

    /// <summary>Those of them that are written with a capital.</summary>
    public uint[] Names { get; } = names;

    /// <summary>The verbs of main clauses, speech and auxiliaries left out.</summary>
    public uint[] Verbs { get; } = verbs;

    /// <summary>The numbers in digits, those of dates left out.</summary>
    public uint[] Numbers { get; } = numbers;

    public StoryFigure[] Figures { get; } = figures;

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; } = count;

    /// <summary>Whether two sentences have so much in common that they may tell the same.</summary>
    /// <param name="other">The other sentence.</param>
    /// <param name="share">The least share of the shorter one's words.</param>
    public bool IsLike(StoryWords other, double share)
    {
        var shorter = Math.Min(Stems.Length, other.Stems.Length);
        var shared = Shared(Stems, other.Stems);
        return shared == Stems.Length && shared == other.Stems.Length
            ? shared > 0
            : shared >= StoryRule.SharedStems && shared >= share * shorter;
    }

    /// <summary>Whether two sentences are nearly one, so that they may tell the same although a date or a figure differs.</summary>
    public bool IsNearly(StoryWords other) =>
        IsLike(other, StoryRule.AlikeOfTwoDays) && Shared(Stems, other.Stems) >= StoryRule.AlikeOfOneDay * Math.Max(Stems.Length, other.Stems.Length)
        && Shared(Names, other.Names) == Math.Min(Names.Length, other.Names.Length) && Shared(Verbs, other.Verbs) == Math.Min(Verbs.Length, other.Verbs.Length);

    /// <summary>How many of two sorted lists of distinct numbers are in both.</summary>
    public static int Shared(uint[] one, uint[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
