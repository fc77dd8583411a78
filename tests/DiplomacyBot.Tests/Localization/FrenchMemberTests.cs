using DiplomacyBot.Tests.Quizzes;

namespace DiplomacyBot.Tests.Localization;

/// <summary>What somebody sees whose Discord is set to French.</summary>
public sealed class FrenchMemberTests
{
    private static readonly string[] Files = ["quizzes", "boards", "privacy", "standard"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quiz_is_French_from_its_menu_to_its_result()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = French(town.Join("Alice", 11));

        await alice.RunAsync("quiz");
        Sees(alice, "**Les quiz**", "Choisis-en un ci-dessous.", "Choisis un quiz", "nouveau : 2 questions");
        await alice.ChooseAsync("Paper");
        Sees(alice, "-# Paper · question 1 sur 2", "Question 1 sur 2", "Arrêter pour l'instant");
        await alice.TapAsync(alice.Letter(right: true));
        Sees(alice, "✅ **Juste.** ", "(dans les mots de l'auteur du quiz) : Paper 1 was signed.", "(paragraphe 1 de « The story of Paper »)", "réponses : 1 sur 2 · justes : 1", "Question suivante");
        var question = EnglishWords.On(alice.Aside!);
        Assert.Contains("Veux-tu que les autres te voient dans le classement ?", question, StringComparison.Ordinal);
        EnglishWords.AssertNone(question, Files);

        await alice.RunAsync("quiz");
        Sees(alice, "Tu es au milieu de **Paper** : tu en es à 1 sur 2.", "Continuer", "commencé : 1 sur 2");
        await alice.TapAsync("Continuer");
        await alice.TapAsync(alice.Letter(right: false));
        Sees(alice, "❌ **Ce n'est pas ça.** Tu as choisi ", "La bonne réponse : ", "(1 point)", "Voir le résultat");
        await alice.TapAsync("Voir le résultat");
        Sees(alice, "**Paper : 1 sur 2**", "1 point, c'est enregistré.", "-# ta réponse : ", "Classement", "M'entraîner encore", "Le briefing", "Autres quiz");
        await alice.TapAsync("M'entraîner encore");
        Sees(alice, "entraînement : ta première partie a compté", "Question 1 sur 2, entraînement");
    }

    [Fact]
    public async Task The_board_and_the_choice_to_be_on_it_are_French()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 1, Cancel);
        var alice = French(town.Join("Alice", 11));
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.TapAsync(alice.Letter(right: true));

        await alice.RunAsync("leaderboard", ("period", "week"));
        Sees(alice, "**Classement : cette semaine**\n-# du lun. 23 nov. 2026 au dim. 29 nov. 2026", "Personne n'est affiché ici", "Tu serais à la **1ère** place avec 1 point.", "Ce mois-ci");
        await alice.RunAsync("me");
        Sees(alice, "**1 point** pour 1 réponse :", "Le classement ne t'affiche pas.", "Mon nom sur ce serveur", "Recevoir une copie");
        await alice.TapAsync("Un pseudo");
        EnglishWords.AssertNone(EnglishWords.On(alice.Form!), Files);
        Assert.Contains("De 2 à 32 caractères.", EnglishWords.On(alice.Form!), StringComparison.Ordinal);
        await alice.SubmitAsync("alias", "@everyone");
        Assert.Equal("Ce pseudo n'a pas été enregistré. Il ne doit mentionner personne ni contenir de \\@.", alice.Aside!.Content);
        await alice.TapAsync("Ce qui est enregistré sur moi");
        Sees(alice, "- 1 réponse à des questions de quiz", "- 1 partie : ", "Retour");
        await alice.TapAsync("Effacer");
        Sees(alice, "**Effacer tout ce qui te concerne sur ce serveur ?**", "Tout garder");
        await alice.TapAsync("Effacer pour de bon");
        Sees(alice, "**Effacé.** Référence **");
    }

    [Theory]
    [InlineData("fr", "en-GB", "**Leaderboard: all time**")]
    [InlineData("en-GB", "fr", "**Classement : depuis le début**")]
    public async Task What_everybody_sees_is_in_the_language_of_the_guild(string person, string guild, string heading)
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 1, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.TapAsync(alice.Letter(right: true));
        alice.LookAside();
        await alice.TapAsync("My server name");

        (alice.Locale, alice.GuildLocale) = (person, guild);
        await alice.RunAsync("leaderboard");
        await alice.TapAsync(person == "fr" ? "Montrer dans le salon" : "Show in channel");

        Assert.StartsWith(heading, alice.Posted!.Content, StringComparison.Ordinal);
    }

    private static Person French(Person person)
    {
        person.Locale = "fr";
        return person;
    }

    private static void Sees(Person person, params string[] parts)
    {
        var screen = EnglishWords.On(person.Screen);
        Assert.All(parts, part => Assert.Contains(part, screen, StringComparison.Ordinal));
        EnglishWords.AssertNone(screen, Files);
    }
}
