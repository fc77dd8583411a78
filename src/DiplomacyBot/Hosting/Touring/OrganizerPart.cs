namespace DiplomacyBot.Hosting.Touring;

/// <summary>An organizer looks at the boards, and an administrator at how the server is set up.</summary>
internal static class OrganizerPart
{
    public static async Task PlayAsync(TourStage stage)
    {
        await using var chidi = await stage.JoinAsync("chidi");
        await using var dana = await stage.JoinAsync("dana");
        await using var alice = await stage.JoinAsync("alice");

        stage.Printer.Part("An organizer shows who is ahead");
        stage.Printer.Say("Chidi is an organizer. Only members who chose to be shown are on the board, under the name they chose.");
        var board = stage.Show(await chidi.RunsAsync(TourStage.Quiz, "leaderboard", [("period", "all")], stage.Cancel), MemberPart.Alias);
        var since = alice.Now;
        await chidi.TapsAsync(board, "Show in channel", stage.Cancel);
        stage.Printer.Say("Alice, like everybody in #quiz, now sees:");
        stage.Show(await alice.SeesAsync(MemberPart.Alias, since, stage.Cancel), "Leaderboard");

        stage.Printer.Part("An administrator sets the server up");
        stage.Show(await dana.RunsAsync(TourStage.Moderators, "setup", [], stage.Cancel), "Time zone");
        stage.Steps.Expect(!await alice.IsOfferedAsync("setup", stage.Cancel) && !await alice.IsOfferedAsync("schedule", stage.Cancel), "A member is offered what only moderators may run, instead of not seeing it");
        stage.Printer.Say("Alice does not even see /setup, /library or /schedule: Discord offers her what a member may run.");

        stage.Printer.Part("A member leaves no trace");
        stage.Printer.Say("Anybody may read, copy and erase what is stored about them.");
        var me = stage.Show(await alice.RunsAsync(TourStage.Quiz, "me", [], stage.Cancel), "You on this server");
        var sure = stage.Show(await alice.TapsAsync(me, "Erase", stage.Cancel), "cannot be undone");
        stage.Show(await alice.TapsAsync(sure, "Erase for good", stage.Cancel), "Erased.");
        stage.Show(await alice.RunsAsync(TourStage.Quiz, "leaderboard", [("period", "all")], stage.Cancel), "Nobody is listed");
    }
}
