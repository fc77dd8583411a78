using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Rest;

/// <summary>Makes Discord's global commands equal to the declared ones, with one request at most.</summary>
internal sealed class CommandRegistrar(RestSender sender, ApplicationIdentity identity)
{
    public async Task<CommandRegistration> RegisterAsync(IReadOnlyList<CommandDeclaration> declared, CancellationToken cancellationToken)
    {
        var application = await ApplicationIdAsync(cancellationToken).ConfigureAwait(false);
        var present = await sender.SendAsync(Routes.ListCommands(application), WireJson.Shared.CommandInArray, cancellationToken).ConfigureAwait(false);
        CommandOut[] wanted = [.. declared.Select(CommandWriter.Write)];
        if (CommandComparison.AreEqual(wanted, present!))
            return new CommandRegistration(false, Ids(present!));

        var json = Routes.Json(wanted, WireJson.Shared.CommandOutArray);
        var replaced = await sender.SendAsync(Routes.ReplaceCommands(application, json), WireJson.Shared.CommandInArray, cancellationToken)
            .ConfigureAwait(false);
        return new CommandRegistration(true, Ids(replaced!));
    }

    private async ValueTask<Snowflake> ApplicationIdAsync(CancellationToken cancellationToken)
    {
        if (identity.Known is { } known)
            return known;
        var application = await sender.SendAsync(Routes.Application(), WireJson.Shared.ApplicationIn, cancellationToken).ConfigureAwait(false);
        identity.Known = application!.Id;
        return application.Id;
    }

    private static Dictionary<string, Snowflake> Ids(CommandIn[] commands)
    {
        var ids = new Dictionary<string, Snowflake>(StringComparer.Ordinal);
        // Slash commands come first, so that they win where a message command has the same name: only they can be mentioned.
        foreach (var command in commands.OrderBy(command => command.Type ?? 1))
            ids.TryAdd(command.Name, command.Id);
        return ids;
    }
}
