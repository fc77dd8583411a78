using DiplomacyBot.Boards;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Tests.Quizzes;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Boards;

public sealed class BoardChoiceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_answer_that_counts_asks_once_and_nobody_is_shown_before()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("One", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("quiz", ("quiz", "One"));
        var first = alice.Find("A");
        await alice.TapAsync("A");
        Assert.Contains("Shall others see you on the leaderboard?", alice.Aside!.Content, StringComparison.Ordinal);
        await alice.SendAsync(first);
        Assert.Null(alice.Aside);
        await alice.TapAsync("Next question");
        await alice.TapAsync("A");
        Assert.Null(alice.Aside);
        await using var db = town.Read();
        Assert.False(await db.Standings.AnyAsync(s => s.IsVisible, Cancel));
        Assert.False(await db.BoardChoices.AnyAsync(Cancel));
    }

    [Fact]
    public async Task Every_choice_counts_at_once_on_every_board()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("One", 2, Cancel);
        var (alice, bruno) = (town.Join("Alice", 11), town.Join("Bruno", 12));
        await alice.RunAsync("quiz", ("quiz", "One"));
        await alice.TapAsync(alice.Letter(right: true));
        alice.LookAside();

        await alice.TapAsync("My server name");
        Assert.Contains("shows you as **Alice**", alice.Text, StringComparison.Ordinal);
        Assert.Contains(@"1\. Alice ", await SeesAsync(bruno, "all"), StringComparison.Ordinal);
        Assert.Contains(@"1\. Alice ", await SeesAsync(bruno, "week"), StringComparison.Ordinal);

        await alice.RunAsync("me");
        await alice.TapAsync("An alias");
        await alice.SubmitAsync("alias", " Paper Dove ");
        Assert.Contains("under the alias *Paper Dove*", alice.Text, StringComparison.Ordinal);
        Assert.Contains(@"1\. *Paper Dove* ", await SeesAsync(bruno, "all"), StringComparison.Ordinal);

        await alice.RunAsync("me");
        await alice.TapAsync("Do not show me");
        Assert.Contains("does not show you", alice.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody is listed", await SeesAsync(bruno, "all"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_may_be_nobody_elses_name_but_one_in_another_guild()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var (alice, bruno, far) = (town.Join("Alice", 11), town.Join("Bruno", 12), town.Join("Far", 13, QuizTown.OtherGuild));
        var choices = town.Get<BoardChoices>();
        Assert.Null(await choices.ShowAliasAsync(alice.Player, "Dove", Cancel));
        Assert.NotNull(await choices.ShowAliasAsync(bruno.Player, "d o v e", Cancel));
        Assert.Null(await choices.ShowAliasAsync(far.Player, "Dove", Cancel));
        Assert.Null(await choices.ShowAliasAsync(alice.Player, "DOVE", Cancel));
        await choices.ShowServerNameAsync(alice.Player, Cancel);
        Assert.NotNull(await choices.ShowAliasAsync(bruno.Player, "alice", Cancel));
        Assert.Null(await choices.ShowAliasAsync(bruno.Player, "dove", Cancel));
    }

    [Fact]
    public async Task A_bad_alias_is_refused_with_a_reason_and_stores_nothing()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var alice = town.Join("Alice", 11);
        await alice.RunAsync("me");
        await alice.TapAsync("An alias");
        await alice.SubmitAsync("alias", "join discord.gg/x");
        Assert.Contains("That alias was not saved. It may not look like a link.", alice.Aside!.Content, StringComparison.Ordinal);
        await using var db = town.Read();
        Assert.False(await db.BoardChoices.AnyAsync(Cancel));
    }

    [Fact]
    public async Task A_server_name_follows_the_member_when_it_next_plays()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("One", 2, Cancel);
        var alice = town.Join("Alice", 11);
        await town.Get<BoardChoices>().ShowServerNameAsync(alice.Player, Cancel);
        await alice.RunAsync("quiz", ("quiz", "One"));
        alice.Name = "Alice of Lahore";
        await alice.TapAsync(alice.Letter(right: true));
        await alice.RunAsync("leaderboard");
        Assert.Contains("Alice of Lahore", alice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_choice_cannot_be_made()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        var (alice, bruno) = (town.Join("Alice", 11), town.Join("Bruno", 12));
        await alice.RunAsync("me");
        await bruno.SendAsync(alice.Find("My server name"));
        await bruno.SendAsync(CustomId.ForAnyone("board.name", "nonsense"));
        await using var db = town.Read();
        Assert.Equal(bruno.Id, (await db.BoardChoices.SingleAsync(Cancel)).MemberId);
    }

    private static async Task<string> SeesAsync(Person person, string period)
    {
        await person.RunAsync("leaderboard", ("period", period));
        return person.Text;
    }
}
