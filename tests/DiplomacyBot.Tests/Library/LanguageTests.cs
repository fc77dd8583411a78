using DiplomacyBot.Library;
using DiplomacyBot.Tests.Localization;

namespace DiplomacyBot.Tests.Library;

/// <summary>What people see of articles whose Discord is set to French.</summary>
public sealed class LanguageTests
{
    // A slip in a name, a claim, a phrase that comes back, days without a date.
    private const string Troubled = """
        Two capitals talk about the strait

        By Ana Torres

        During Coral Strait Dispute the ministers of Chile and Peru met on Monday. They had met since March 2019. Amid Coral Strait Dispute they spoke of trade.

        The talks between Washington and Soul went on during Coral Strait Dispute. Fishermen blocked the harbour in July, claiming the stolen shoals had ruined the coast during Coral Strait Dispute.

        Leave a Reply
        """;

    private static readonly string[] Files = ["library", "warnings", "reading", "briefings", "summaries", "timelines", "dates", "schedules"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_moderator_adds_reviews_and_publishes_in_French()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var moderator = town.Moderator() with { Locale = "fr" };

        var form = await moderator.RunsAsync("library add");
        Assert.Equal("Ajouter un article", form.Form!.Title);
        EnglishWords.AssertNone(EnglishWords.On(form.Form), Files);
        var review = await moderator.SubmitsAsync(form, ("text1", Troubled));
        Sees(
            review,
            "Brouillon : seuls les modérateurs le voient", "- Date : inconnue", "- Signature : Ana Torres", "- Texte : 2 paragraphes, 5 phrases, environ 1 minute de lecture",
            "- Laissé de côté : signature, formulaire de commentaire", "**Quand a-t-il été publié ?** La date de publication n'est pas connue. Impossible de dater sans elle : « on Monday » (P1)",
            "À vérifier", "**1.** P2 dit « Washington and Soul » : est-ce Seoul ?", "*Correction : Écrire Seoul au lieu de Soul*", "est ajouté après « during » ou « amid » 4 fois : P1 deux fois et P2 deux fois",
            "P2 répète une affirmation, à partir de « claiming the stolen", "Corriger 1", "Laisser 1", "Ajouter la date", "Pas de date");
        var dated = await moderator.SubmitsAsync(await moderator.TapsAsync(review, "Ajouter la date"), ("date", "04/05/2026"));
        Sees(dated, "« 04/05/2026 » peut être deux jours. Lequel est-ce ?", "lun. 4 mai 2026", "dim. 5 avr. 2026");
        var chosen = await moderator.TapsAsync(dated, "lun. 4 mai 2026");
        Sees(chosen, "Publié lun. 4 mai 2026 : compris.", "Poster demain 09:00", "Autre moment", "Garder en brouillon", "Publier sans poster");
        var published = await moderator.TapsAsync(chosen, "Publier sans poster");
        Sees(published, "C'est fait : les membres le trouvent maintenant avec /briefing.", "Publié : les membres le voient", "*Par Ana Torres · lun. 4 mai 2026*", "Environ 1 minute de lecture", "Faire le quiz", "Retirer");
        Sees(await moderator.RunsAsync("library list"), "**Bibliothèque** · 1 article", "· Publié · lun. 4 mai 2026 · jamais posté", "Ouvrir un article");
        Sees(await moderator.SubmitsAsync(await moderator.TapsAsync(published, "Modifier titre, date, signature"), ("title", " "), ("date", "bientôt")), "Il faut un titre", "Je n'ai pas compris « bientôt » comme une date.");
    }

    [Fact]
    public async Task A_member_reads_the_card_its_summary_its_timeline_and_its_evidence_in_French()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted, published: new DateOnly(2022, 8, 16), author: "Amina Khan");
        var reader = town.Member() with { Locale = "fr" };

        var card = await reader.RunsAsync("briefing");
        Sees(card, "*Par Amina Khan · mar. 16 août 2022*", "Environ 1 minute de lecture", "Résumé", "Chronologie", "Preuves", "Montrer dans le salon");
        Sees(await reader.TapsAsync(card, "Résumé"), "Résumé en 5 phrases · Par Amina Khan · mar. 16 août 2022", "Court", "Moyen", "Long");
        Sees(await reader.TapsAsync(card, "Chronologie"), "Chronologie · Par Amina Khan", "**lun. 15 août 2022**", "**mars 2019**", "**1978**", "*À partir de là.*");
        Sees(await reader.TapsAsync(card, "Preuves"), "**Preuve 1 sur ", "· paragraphe 1 de « A water accord »", "*Choisi parce que : raconte un événement", "Précédent", "Suivant");
        Sees(await reader.RunsAsync("briefing", ("article", "nonsense")), "Aucun article ne correspond à « nonsense ».");
    }

    [Theory]
    [InlineData("fr", "en-GB", "Montrer dans le salon", "Shared by <@1>", "By Amina Khan")]
    [InlineData("en-GB", "fr", "Show in channel", "Partagé par <@1>", "Par Amina Khan")]
    public async Task What_is_shown_in_the_channel_is_in_the_language_of_the_guild(string person, string guild, string label, string shared, string byline)
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted, author: "Amina Khan");
        var reader = town.Member() with { Locale = person, GuildLocale = guild };

        var inChannel = await reader.TapsAsync(await reader.RunsAsync("briefing"), label);

        Assert.True(inChannel.IsPublic);
        Assert.StartsWith(shared, inChannel.Text, StringComparison.Ordinal);
        Assert.Contains(byline, inChannel.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_show_it_in_the_channel_is_told_so_in_their_own_language()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("A water accord", Fixtures.Pasted);
        var reader = town.Member() with { Locale = "fr", GuildLocale = "en-GB", CanWrite = false };

        var refused = await reader.TapsAsync(await reader.RunsAsync("briefing"), "Montrer dans le salon");

        Assert.True(refused.IsRefusal);
        Assert.StartsWith("Tu ne peux pas écrire dans ce salon", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_named_as_one_in_the_language_of_whoever_types()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted, ArticleState.Draft);

        var choice = Assert.Single(await (town.Moderator() with { Locale = "fr" }).TypesAsync("library open", "article", "acc"));

        Assert.Equal("Brouillon : Accord", choice.Name);
        Assert.StartsWith("#", choice.Value, StringComparison.Ordinal);
    }

    private static void Sees(Shown shown, params string[] parts)
    {
        var screen = EnglishWords.On(shown.Message);
        Assert.All(parts, part => Assert.Contains(part, screen, StringComparison.Ordinal));
        EnglishWords.AssertNone(screen, Files);
    }
}
