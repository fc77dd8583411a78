namespace DiplomacyBot.Discord.Interactions;

/// <summary>How long a handler may take before something is answered for it, counted from the interaction's arrival on the wire clock.</summary>
internal static class AnswerDeadlines
{
    // Discord waits 3 seconds. A second remains for the answer's own way, on a slow line or behind a retry.
    public static readonly TimeSpan Defer = TimeSpan.FromSeconds(2);

    // People type on: a late list of suggestions helps nobody.
    public static readonly TimeSpan Suggest = TimeSpan.FromSeconds(1.5);
}
