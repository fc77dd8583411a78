namespace DiplomacyBot.Hosting.Touring;

/// <summary>A member reads, asks where it stands, and plays.</summary>
internal static class MemberPart
{
    public const string Alias = "Paper Dove";

    public static async Task PlayAsync(TourStage stage)
    {
        await using var alice = await stage.JoinAsync("alice");
        await ReadAsync(stage, alice);
        await QuizAsync(stage, alice);
    }

    private static async Task ReadAsync(TourStage stage, TourPerson alice)
    {
        stage.Printer.Part("A member reads");
        stage.Printer.Say("Alice is a member of the forum. Every sentence she reads below stands in the article, word for word.");
        var card = stage.Show(await alice.RunsAsync(TourStage.Quiz, "briefing", [("article", "antarctic")], stage.Cancel), "Antarctic Treaty");
        stage.Printer.Say("Where does that stand? P1 is the first paragraph; Evidence shows the sentence among its neighbours.");
        stage.Show(await alice.TapsAsync(card, "Evidence", stage.Cancel), "paragraph");
        stage.Printer.Say("What happened when, and who said what, each with the paragraph it stands in:");
        stage.Show(await alice.RunsAsync(TourStage.Quiz, "timeline", [("of", "korean armistice")], stage.Cancel), "1953");
        stage.Show(await alice.RunsAsync(TourStage.Quiz, "whosaid", [("of", "antarctic")], stage.Cancel), "Antarctic");
    }

    private static async Task QuizAsync(TourStage stage, TourPerson alice)
    {
        stage.Printer.Part("A member plays");
        stage.Printer.Say("A quiz at her own pace. Each answer is on the disk before she is told whether it was right.");
        var question = stage.Show(await alice.RunsAsync(TourStage.Quiz, "quiz", [("quiz", "antarctic-treaty")], stage.Cancel), "question 1 of");
        var since = alice.Now;
        var told = stage.Show(await alice.TapsAsync(question, "A", stage.Cancel), "saved");
        var asked = stage.Show(await alice.SeesAsync("Shall others see you", since, stage.Cancel), "leaderboard");
        var form = stage.Show(await alice.TapsAsync(asked, "An alias", stage.Cancel), "alias");
        stage.Show(await alice.SubmitsAsync(form, [("Alias", Alias)], stage.Cancel), Alias);

        var answered = 1;
        while (told.FindButton("Next question") is not null)
        {
            question = await alice.TapsQuietlyAsync(told, "Next question", stage.Cancel);
            told = await alice.TapsQuietlyAsync(question, "ABCD"[answered % 4].ToString(), stage.Cancel);
            answered++;
        }

        stage.Printer.Does(alice.Name, $"answers the other {answered - 1} questions");
        stage.Show(await alice.TapsAsync(told, "Show result", stage.Cancel), "right**");
        stage.Show(await alice.RunsAsync(TourStage.Quiz, "leaderboard", [("period", "all")], stage.Cancel), "You are **");
    }
}
