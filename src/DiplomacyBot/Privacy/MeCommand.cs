using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

internal sealed class MeCommand(MePage page) : ISlashCommand
{
    public CommandDefinition Definition { get; } = new("me", "See your points, choose who sees them, erase your data");

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        page.ShowAsync(Player.Of(interaction), cancellationToken);
}
