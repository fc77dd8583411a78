using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Library;

/// <summary>A forum whose server and people speak French: from the article to the post.</summary>
public sealed class FrenchForumTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task An_article_is_added_reviewed_and_posted_tomorrow_at_nine_in_French()
    {
        await OpenAsync("fr");
        var (bruno, alice) = (await FrenchAsync("Moderators"), await FrenchAsync());

        var review = await bruno.RunsAsync("/library add", Cancel, file: ("hareng.txt", HarbourArticle.Bytes));
        var dated = await bruno.SubmitsAsync(await bruno.TapsAsync(review, "Ajouter la date", Cancel), Cancel, ("date", "2026-10-20"));
        var corrected = await bruno.TapsAsync(dated, "Corriger 1", Cancel);
        var planned = await bruno.TapsAsync(corrected, "Poster demain 09:00", Cancel);
        await Town.MoveAsync(TimeSpan.FromDays(1), Cancel);
        var posts = await alice.ReadsAsync("briefings", Cancel);
        var evidence = await alice.TapsAsync(posts[0], "Preuves", Cancel);
        var why = await bruno.TapsAsync(await bruno.TapsAsync(await bruno.RunsAsync("/schedule list", Cancel), "Publications passées", Cancel), "Pourquoi 1", Cancel);

        Assert.Contains("Brouillon : seuls les modérateurs le voient", review.Text, StringComparison.Ordinal);
        Assert.Contains("P2 dit « Olso and Reykjavik » : est-ce Oslo ?", review.Text, StringComparison.Ordinal);
        Assert.Contains("Publié mar. 20 oct. 2026 : compris.", dated.Text, StringComparison.Ordinal);
        Assert.Contains("C'est fait. Le texte d'avant reste enregistré", corrected.Text, StringComparison.Ordinal);
        Assert.StartsWith($"✅ **{HarbourArticle.Title}** sera posté dans <#", planned.Text, StringComparison.Ordinal);
        Assert.Contains("**mer. 2 déc. 09:00, heure de Karachi**", planned.Text, StringComparison.Ordinal);
        Assert.Contains("*Par Sunniva Dahl · mar. 20 oct. 2026*", posts[0].Text, StringComparison.Ordinal);
        Assert.Contains("Environ 1 minute de lecture", posts[0].Text, StringComparison.Ordinal);
        Assert.Contains(" · réf. ", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal(["Résumé", "Chronologie", "Preuves"], posts[0].Buttons);
        Assert.Contains("**Preuve 1 sur ", evidence.Text, StringComparison.Ordinal);
        Assert.Contains("posté : Posté.", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_everybody_reads_is_in_the_servers_language_whatever_the_moderators_is()
    {
        await OpenAsync("en-GB");
        var bruno = await FrenchAsync("Moderators");

        var planned = await bruno.RunsAsync("/schedule add article:ozone when:in 20 minutes", Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(20), Cancel);
        var post = (await bruno.ReadsAsync("briefings", Cancel))[0];

        Assert.Contains("sera posté dans", planned.Text, StringComparison.Ordinal);
        Assert.Contains(" · ref ", post.Text, StringComparison.Ordinal);
        Assert.Contains("Summary", post.Buttons);
    }

    // A bot learns the guild's language when it connects.
    private async Task OpenAsync(string locale)
    {
        Town.Sandbox.World.SetGuildLocale(locale);
        await Town.RestartBotAsync();
    }

    private async Task<Person> FrenchAsync(params string[] roles)
    {
        var person = await Town.NewcomerAsync(Cancel, roles);
        await person.SpeaksAsync("fr", Cancel);
        return person;
    }
}
