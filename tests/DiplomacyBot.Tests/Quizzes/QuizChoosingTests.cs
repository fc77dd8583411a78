using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>The ways into a quiz.</summary>
public sealed class QuizChoosingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_menu_shows_how_far_each_quiz_is_and_a_done_one_opens_its_result()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Done one", 2, Cancel);
        await town.AddQuizAsync("New one", 3, Cancel);
        await town.AddQuizAsync("Begun one", 4, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "done"));
        await alice.PlayAsync(number => number == 0);
        await alice.RunAsync("quiz", ("quiz", "begun"));
        await alice.TapAsync("A");

        await alice.RunAsync("quiz");
        var select = alice.Screen.Rows.SelectMany(row => row.Components).OfType<StringSelect>().Single();
        Assert.Equal(
            [("Begun one", "1 of 4 answered"), ("New one", "new: 3 questions"), ("Done one", "done: 1 of 2 right")],
            select.Options.Select(option => (option.Label, option.Description!)));

        await alice.ChooseAsync("Done one");
        Assert.Contains("**Done one: 1 of 2 right**", alice.Text, StringComparison.Ordinal);
        await alice.TapAsync("Other quizzes");
        await alice.ChooseAsync("New one");
        Assert.Contains("question 1 of 3", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_matched_freely_and_never_across_guilds()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("The Vienna talks", 1, Cancel);
        await town.AddQuizAsync("The Geneva talks", 1, Cancel);
        var foreign = await town.AddQuizAsync("Secret talks", 1, Cancel, QuizTown.OtherGuild);
        var alice = town.Join("Alice", 11);

        Assert.Equal(["The Geneva talks", "The Vienna talks"], (await alice.CompleteAsync("quiz", "quiz", "ta")).Select(choice => choice.Name));
        Assert.Equal(["The Vienna talks"], (await alice.CompleteAsync("leaderboard", "quiz", "vie")).Select(choice => choice.Name));
        await alice.RunAsync("quiz", ("quiz", "talks"));
        Assert.Contains("Several quizzes fit", alice.Text, StringComparison.Ordinal);
        await alice.ChooseAsync("The Geneva talks");
        Assert.Contains("The Geneva talks · question 1 of 1", alice.Text, StringComparison.Ordinal);
        await alice.RunAsync("quiz", ("quiz", "secret"));
        Assert.Contains("No quiz fits that name", alice.Aside!.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", alice.Aside.Content, StringComparison.Ordinal);
        await alice.RunAsync("quiz", ("quiz", $"#{foreign}"));
        Assert.Contains("No quiz fits that name", alice.Aside!.Content, StringComparison.Ordinal);
        await alice.SendAsync(CustomId.ForAnyone("quiz.start", $"{foreign}"));
        Assert.Contains("not here for you any more", alice.Aside!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_briefings_button_starts_the_quiz_in_a_private_message()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var quiz = await town.AddQuizAsync("Paper", 1, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.SendAsync(CustomId.ForAnyone(QuizWording.StartHandler, $"{quiz}"));
        Assert.Contains("question 1 of 1", alice.Text, StringComparison.Ordinal);
        Assert.Null(alice.Posted);
    }
}
