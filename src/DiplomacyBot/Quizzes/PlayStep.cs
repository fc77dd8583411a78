namespace DiplomacyBot.Quizzes;

/// <summary>Where a member stands after a command or a tap.</summary>
internal abstract record PlayStep
{
    /// <summary>A question waits for an answer.</summary>
    internal sealed record Open(RunState Run, int Index) : PlayStep;

    /// <summary>A question has its answer.</summary>
    /// <param name="Run">The run, the answer included.</param>
    /// <param name="Index">The question's place, from 0.</param>
    /// <param name="IsNew">False where it had been stored before: a repeated tap.</param>
    /// <param name="AskAboutBoard">True for the first scored answer of a member who has not chosen yet.</param>
    internal sealed record Answered(RunState Run, int Index, bool IsNew, bool AskAboutBoard) : PlayStep;

    /// <summary>Every question has its answer.</summary>
    internal sealed record Finished(RunState Run) : PlayStep;

    /// <summary>The quiz was removed while it was played. What was answered stays.</summary>
    internal sealed record Removed(string QuizTitle, int Saved, int Questions) : PlayStep;

    /// <summary>The question cannot be answered now: another one is open, or the button is forged.</summary>
    internal sealed record NotOpen : PlayStep;

    /// <summary>This member has no such run or quiz here.</summary>
    internal sealed record Unknown : PlayStep;
}
