using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Hosting;
using DiplomacyBot.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Help;

/// <summary><c>/help</c>: what this member may do, and whom to turn to.</summary>
/// <remarks>Asks for the handlers only when it runs, being one of them itself.</remarks>
internal sealed class HelpCommand(IServiceProvider services, IAccessPolicy access, SettingsStore settings, CommandIds ids) : ISlashCommand
{
    public CommandDefinition Definition { get; } = new("help", "See what you can do here and whom to turn to");

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var all = services.GetServices<ISlashCommand>().Select(command => command.Definition)
            .Concat(services.GetServices<IMessageCommand>().Select(command => command.Definition)).ToList();
        var allowed = new List<CommandDefinition>();
        foreach (var tier in Enum.GetValues<Tier>())
        {
            if (await access.AllowsAsync(interaction, tier, cancellationToken))
            {
                allowed.AddRange(all.Where(definition => definition.Tier == tier));
            }
        }
        var contact = (await settings.FindAsync(interaction.GuildId!.Value, cancellationToken))?.SafeguardingContact;
        return HelpWording.For(allowed, ids, contact);
    }
}
