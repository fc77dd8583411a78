namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>What practice members do and how much of it. Which command to begin with is all they are told; the rest they read from the screen.</summary>
internal sealed record PracticePlan
{
    public static PracticePlan Default { get; } = new();

    /// <summary>How many there are.</summary>
    public int Members { get; init; } = 20;

    /// <summary>The command they play with.</summary>
    public string PlayCommand { get; init; } = "quiz";

    /// <summary>The command under which a member finds what is stored about them.</summary>
    public string PrivacyCommand { get; init; } = "me";

    /// <summary>How many quizzes each of them plays at most; at least one.</summary>
    public int MostQuizzes { get; init; } = 3;

    /// <summary>Where one of them stops, whatever is on the screen.</summary>
    public int MostClicks { get; init; } = 120;

    /// <summary>How many of them wait for an answer at the same time: a crowd, not a flood.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>How long one of them reads before the next click, on average (wire clock).</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1.2);

    /// <summary>How long they wait for an answer: more than the 3 seconds after which there is none.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>When all stop (wire clock).</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(10);
}
