using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Access;

/// <summary>People whose Discord speaks French, on a server that speaks English.</summary>
public sealed class LanguageTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task Commands_are_offered_and_explained_in_the_persons_language()
    {
        var dana = await FrenchAsync("Admins");

        var offered = (await dana.WorldAsync(Cancel))["commands"]!.AsArray();
        var help = await dana.RunsAsync("/help", Cancel);

        Assert.All(offered, command => Assert.NotNull((string?)command!["description_localized"] ?? (string?)command["name_localized"]));
        Assert.StartsWith("**Tu peux**", help.Text.Trim(), StringComparison.Ordinal);
        Assert.Contains(" : régler le fuseau horaire, les salons, les rôles et le contact", help.Text, StringComparison.Ordinal);
        Assert.Contains("Quelque chose ou quelqu'un t'inquiète ?", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_is_set_up_in_French()
    {
        var dana = await FrenchAsync("Admins");

        var panel = await dana.RunsAsync("/setup", Cancel);
        var form = await dana.TapsAsync(panel, "Fuseau horaire", Cancel);
        var unknown = await dana.SubmitsAsync(form, Cancel, ("value", "Atlantis"));
        var channels = await dana.TapsAsync(panel, "Salons", Cancel);

        Assert.StartsWith("**Les réglages de ce serveur**\nFuseau horaire : **Asia/Karachi**", panel.Text, StringComparison.Ordinal);
        Assert.Equal("Fuseau horaire de ce serveur", (string?)form.Json["title"]);
        Assert.StartsWith("Je ne connais pas de fuseau horaire « Atlantis ».", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("Les briefings sont publiés dans…", channels.Selects.Select(select => (string?)select["placeholder"]));
    }

    [Fact]
    public async Task What_one_person_sees_is_in_their_language_and_what_all_see_in_the_servers()
    {
        var alice = await FrenchAsync();

        await alice.RunsAsync("/quiz quiz:antarctic-treaty", Cancel);
        var menu = await alice.RunsAsync("/quiz", Cancel);
        var question = await alice.TapsAsync(menu, "Continuer", Cancel);
        var answered = await alice.SendsComponentAsync(question, (await Town.KeyOfAsync(question, Cancel)).Right.CustomId, Cancel);
        var me = await alice.RunsAsync("/me", Cancel);
        await alice.TapsAsync(me, "Mon nom sur ce serveur", Cancel);
        var board = await alice.RunsAsync("/leaderboard", Cancel);
        var shared = await alice.TapsAsync(board, "Montrer dans le salon", Cancel);

        Assert.StartsWith("**Les quiz**\nTu es au milieu de ", menu.Text, StringComparison.Ordinal);
        Assert.Contains("question 1 sur ", question.Text, StringComparison.Ordinal);
        Assert.Contains("**Juste.**", answered.Text, StringComparison.Ordinal);
        Assert.Contains("**1 point** pour 1 réponse :", me.Text, StringComparison.Ordinal);
        Assert.Contains("Tu es à la **1ère** place avec 1 point.", board.Text, StringComparison.Ordinal);
        Assert.False(shared.IsPrivate);
        Assert.StartsWith("**Leaderboard: all time**", shared.Text, StringComparison.Ordinal);
    }

    private async Task<Person> FrenchAsync(params string[] roles)
    {
        var person = await Town.NewcomerAsync(Cancel, roles);
        await person.SpeaksAsync("fr", Cancel);
        return person;
    }
}
