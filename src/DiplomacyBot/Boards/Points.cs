namespace DiplomacyBot.Boards;

/// <summary>What an answer is worth. The one place that knows, so that rules can change and every board be computed again from the log.</summary>
internal static class Points
{
    /// <summary>Raised whenever the same answer becomes worth something else, or boards are keyed differently: boards are then rebuilt at the next start.</summary>
    public const int Version = 1;

    /// <summary>1 for a right answer, 0 for a wrong one.</summary>
    /// <param name="choiceId">What was chosen.</param>
    /// <param name="answerId">The right choice of the wording that was answered.</param>
    public static int Of(string choiceId, string answerId) => choiceId == answerId ? 1 : 0;
}
