using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Hosting;

/// <summary>Makes Discord's list of our commands what the handlers declare.</summary>
internal sealed partial class CommandPublisher(
    IEnumerable<ISlashCommand> slashCommands,
    IEnumerable<IMessageCommand> messageCommands,
    IEnumerable<CommandGroup> groups,
    IDiscordActions discord,
    CommandIds commandIds,
    WireClock clock,
    ILogger<CommandPublisher> logger)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    // Built at once: a declaration that breaks Discord's rules must stop the start, not surface after the bot has identified.
    private readonly IReadOnlyList<CommandDeclaration> tree = CommandTree.Build(
        slashCommands.Select(command => command.Definition).Concat(messageCommands.Select(command => command.Definition)), groups, CommandTexts.Of);

    /// <summary>Registers them, trying again until Discord can be reached; a list that Discord refuses is logged and left.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        for (var pause = TimeSpan.FromSeconds(1); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                var registration = await discord.RegisterCommandsAsync(tree, cancellationToken);
                commandIds.Set(registration.IdsByName);
                LogRegistered(tree.Count, registration.Sent ? "sent" : "already there");
                return;
            }
            catch (DiscordApiException exception) when ((int)exception.Status is >= 400 and < 500 and not 429)
            {
                LogRefused(exception);
                return;
            }
            catch (Exception exception) when (exception is DiscordApiException or HttpRequestException or TimeoutException)
            {
                LogRetry(exception.Message, pause.TotalSeconds);
                await Task.Delay(pause, clock.Time, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Debug, "{Count} commands: {Outcome}.")]
    private partial void LogRegistered(int count, string outcome);

    [LoggerMessage(LogLevel.Error, "Discord refused the commands; those registered before stay.")]
    private partial void LogRefused(Exception exception);

    [LoggerMessage(LogLevel.Warning, "The commands could not be registered ({Reason}); trying again in {Seconds} seconds.")]
    private partial void LogRetry(string reason, double seconds);
}
