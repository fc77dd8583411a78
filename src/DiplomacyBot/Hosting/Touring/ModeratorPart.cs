namespace DiplomacyBot.Hosting.Touring;

/// <summary>A moderator turns an article into a briefing, a quiz and a post.</summary>
internal static class ModeratorPart
{
    // Invented. One place name is misspelt, so that the bot has something to point out.
    private const string Article = """
        Norway and Iceland relight a lighthouse

        By Sunniva Dahl

        Norway and Iceland agreed in Bergen on 12 October 2026 to light the lighthouse of Vardholm again. Norway will pay for a new lamp and two new keepers before the winter. Minister Ingrid Solheim said the lighthouse would help research ships each year.

        Solheim signed the agreement with her colleague Jon Arnason. The fishing union fears that the lighthouse will drive the herring away from the coast. Arnason told reporters that Iceland would measure the herring every month.

        Olso and Reykjavik had quarrelled about it for six years. Critics say that Norway has paid for lamps before without using them. Solheim promised to publish all costs of the lighthouse in spring.
        """;

    // Invented, and short enough for a message.
    private const string Pasted = """
        Chile and Peru share a weather station

        Chile and Peru opened a weather station near Arica on 9 October 2026. Both states will read its numbers and pay one half of its cost. Schools on both sides may visit it from March 2027.

        The two countries signed the agreement in Lima in 2024. Fishing crews had asked for better storm warnings for ten years.
        """;

    private const string Posted = "**posted**";

    public static async Task PlayAsync(TourStage stage)
    {
        await using var bruno = await stage.JoinAsync("bruno");
        await using var alice = await stage.JoinAsync("alice");
        await AddAsync(stage, bruno);
        await AskAsync(stage, bruno);
        await PostAsync(stage, bruno, alice);
        await MakeBriefingAsync(stage, bruno);
    }

    private static async Task AddAsync(TourStage stage, TourPerson bruno)
    {
        stage.Printer.Part("A moderator brings in an article");
        stage.Printer.Say("Bruno is a moderator. He pastes an article, and the bot tells him what it understood and what he should look at.");
        var form = stage.Show(await bruno.RunsAsync(TourStage.Moderators, "library add", [], stage.Cancel), "Add an article");
        var review = stage.Show(await bruno.SubmitsAsync(form, [("Published on", "13 October 2026"), ("Text", Article)], stage.Cancel), "Sunniva Dahl");
        var mended = stage.Show(await bruno.TapsAsync(review, "Fix 1", stage.Cancel), "Done");
        var card = stage.Show(await bruno.TapsAsync(mended, "Show the card", stage.Cancel), "lighthouse");
        stage.Show(await bruno.TapsAsync(card, "Publish", stage.Cancel), "members find it");
    }

    private static async Task AskAsync(TourStage stage, TourPerson bruno)
    {
        stage.Printer.Part("A moderator makes a quiz of it");
        stage.Printer.Say("The bot proposes questions from the article's own sentences. Nobody is asked one that a moderator has not approved.");
        var proposal = stage.Show(await bruno.RunsAsync(TourStage.Moderators, "questions suggest", [("article", "lighthouse")], stage.Cancel), "Proposal 1");
        stage.Show(await bruno.TapsAsync(proposal, "Approve", stage.Cancel), "Approved");
    }

    private static async Task PostAsync(TourStage stage, TourPerson bruno, TourPerson alice)
    {
        stage.Printer.Part("A moderator has it posted");
        stage.Printer.Say("Tomorrow at nine, and once right now. Whatever crashes in between, it is posted once.");
        stage.Show(await bruno.RunsAsync(TourStage.Moderators, "schedule add", [("article", "lighthouse"), ("when", "tomorrow 9am")], stage.Cancel), "will be posted");
        var since = alice.Now;
        var running = stage.Show(await bruno.RunsAsync(TourStage.Moderators, "schedule run", [("schedule", "lighthouse")], stage.Cancel), "I am posting");
        var posted = await alice.SeesAsync("· ref ", since, stage.Cancel);
        stage.Printer.Say("Alice sees it appear in #briefings, with a small mark (ref) by which the bot would find it again after a crash:");
        stage.Show(posted, "lighthouse");
        var story = await bruno.TapsAsync(running, "How did it go?", stage.Cancel);
        // Everybody sees the post a moment before the bot has Discord's reply and writes down that it was posted.
        for (var tries = 0; tries < 40 && !story.Text.Contains(Posted, StringComparison.Ordinal); tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), stage.Cancel);
            story = await bruno.TapsQuietlyAsync(running, "How did it go?", stage.Cancel);
        }

        stage.Show(story, Posted);
    }

    private static async Task MakeBriefingAsync(TourStage stage, TourPerson bruno)
    {
        stage.Printer.Part("A moderator makes a briefing of a message");
        stage.Printer.Say("The shortest way: an article stands in a message, and three taps later it is planned. The bot asks for what it does not know.");
        var message = await bruno.WritesAsync(TourStage.Moderators, Pasted, stage.Cancel);
        var review = stage.Show(await bruno.RunsOnAsync(message, "Make a briefing", stage.Cancel), "weather station");
        var form = stage.Show(await bruno.TapsAsync(review, "Add the date", stage.Cancel), "When was it published?");
        var dated = stage.Show(await bruno.SubmitsAsync(form, [("Date", "13 October 2026")], stage.Cancel), "13 Oct 2026");
        stage.Show(await bruno.TapsAsync(dated, "Post tomorrow 09:00", stage.Cancel), "will be posted");
    }
}
