using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

internal sealed class LeaderboardCommand(LeaderboardDesk desk, QuizFinder quizzes) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("leaderboard", "Show who has most points, and where you stand")
    {
        Options =
        [
            Option.Choice("period", "Which answers count; all time if left out", new("This week", "week"), new("This month", "month"), new("All time", "all")),
            Option.Text("quiz", "One quiz only", autocomplete: true),
        ],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        var period = (interaction.Options.TryGetValue("period", out var typed) ? BoardView.ParsePeriod(typed.Text) : null) ?? BoardPeriod.All;
        if (!interaction.Options.TryGetValue("quiz", out var named) || string.IsNullOrWhiteSpace(named.Text))
            return await desk.ShowAsync(player, new BoardView(period, null, 0), cancellationToken);
        return await quizzes.FindAsync(player.GuildId, named.Text, cancellationToken) switch
        {
            QuizMatch.One one => await desk.ShowAsync(player, new BoardView(period, one.Quiz.Id, 0), cancellationToken),
            QuizMatch.Several several => LeaderboardWording.WhichQuiz(several.Quizzes, period, player),
            QuizMatch.None none => QuizWording.NoSuchQuiz(none.Offered),
            var other => throw new InvalidOperationException($"A {other.GetType().Name} is not handled."),
        };
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        quizzes.SuggestAsync(interaction, cancellationToken);
}
