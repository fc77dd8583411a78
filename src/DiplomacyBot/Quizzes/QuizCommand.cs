using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Quizzes;

internal sealed class QuizCommand(QuizFinder finder, QuizMenu menu, QuizRuns runs) : ISlashCommand, ISuggestOptions
{
    public CommandDefinition Definition { get; } = new("quiz", "Play a quiz at your own pace, or continue one")
    {
        Options = [Option.Text("quiz", "Which quiz; leave out to continue or choose", autocomplete: true)],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var player = Player.Of(interaction);
        if (!interaction.Options.TryGetValue("quiz", out var named) || string.IsNullOrWhiteSpace(named.Text))
            return await menu.ShowAsync(player, cancellationToken);
        return await finder.FindAsync(player.GuildId, named.Text, cancellationToken) switch
        {
            QuizMatch.One one => QuizWording.For(await runs.StartAsync(player, one.Quiz.Id, interaction.Id.CreatedAt, cancellationToken), player),
            QuizMatch.Several several => QuizMenuWording.WhichQuiz(several.Quizzes, player),
            QuizMatch.None none => QuizWording.NoSuchQuiz(none.Offered),
            var other => throw new InvalidOperationException($"A {other.GetType().Name} is not handled."),
        };
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        finder.SuggestAsync(interaction, cancellationToken);
}
