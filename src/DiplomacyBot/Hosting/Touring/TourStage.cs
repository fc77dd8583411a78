namespace DiplomacyBot.Hosting.Touring;

/// <summary>What a part of the tour plays with.</summary>
internal sealed record TourStage(HttpClient Http, TourPrinter Printer, TourSteps Steps, CancellationToken Cancel)
{
    /// <summary>The channel everybody may write in.</summary>
    public const string Quiz = "quiz";

    public const string Moderators = "moderators";

    /// <summary>Opens a window for one of the sandbox's people.</summary>
    public Task<TourPerson> JoinAsync(string username) => TourPerson.JoinAsync(Http, username, Printer, Steps, Cancel);

    /// <summary>Shows what somebody sees, after checking that it holds what it must.</summary>
    public TourSight Show(TourSight sight, string words)
    {
        Printer.Shows(sight);
        Steps.Expect(sight.Text.Contains(words, StringComparison.Ordinal), $"What is shown lacks \"{words}\"");
        return sight;
    }
}
