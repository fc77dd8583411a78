using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

internal sealed class MeCommand(MePage page) : ISlashCommand
{
    public CommandDefinition Definition { get; } = new("me", "See your points, decide who sees them, get or erase your data");

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        page.ShowAsync(Player.Of(interaction), cancellationToken);
}
