using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Benchmarks;

/// <summary>The yardstick: our own client with one command that answers a word. What a bot costs beyond this is its own.</summary>
internal static class EchoBot
{
    public static async Task<int> RunAsync(string[] args)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.Configure<DiscordOptions>(options => (options.Token, options.ApiUrl, options.GatewayUrl) = (args[0], new Uri(args[1]), new Uri(args[2])));
        services.AddTransient(_ => new Random()).AddDiscordClient().AddInteractions().AddSingleton<IAccessPolicy, Everybody>().AddSingleton<IStandardReplies, OneWord>().AddSlashCommand<EchoCommand>();
        await using var provider = services.BuildServiceProvider();
        var receiver = new Receiver(provider);
        await provider.GetRequiredService<IDiscordFeed>().RunAsync(receiver, CancellationToken.None);
        return 0;
    }

    private sealed class Receiver(IServiceProvider services) : IDiscordReceiver
    {
        private readonly InteractionDispatcher dispatcher = services.GetRequiredService<InteractionDispatcher>();

        public void Receive(DiscordEvent discordEvent)
        {
            switch (discordEvent)
            {
                case DiscordEvent.Ready:
                    _ = RegisterAsync();
                    break;
                case DiscordEvent.InteractionReceived received:
                    dispatcher.Dispatch(received.Interaction);
                    break;
            }
        }

        private async Task RegisterAsync()
        {
            await services.GetRequiredService<IDiscordActions>().RegisterCommandsAsync(CommandTree.Build(services.GetServices<ISlashCommand>().Select(c => c.Definition), []), CancellationToken.None);
            await Console.Out.WriteLineAsync("Ready: echo");
            await Console.Out.FlushAsync();
        }
    }

    private sealed class EchoCommand : ISlashCommand
    {
        public CommandDefinition Definition { get; } = new("echo", "Answer a word");

        public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => Task.FromResult(Reply.Say($"echo"));
    }

    private sealed class Everybody : IAccessPolicy
    {
        public ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken) => new(true);
    }

    private sealed class OneWord : IStandardReplies
    {
        public Reply OutsideGuild => Refusal;

        public Reply UnknownCommand => Refusal;

        public Reply StaleComponent => Refusal;

        public Reply SomebodyElses => Refusal;

        public Reply Busy => Refusal;

        private static Reply Refusal => Reply.Refusal($"no");

        public Reply NotAllowed(Tier tier) => Refusal;

        public Reply Failed(string reference) => Refusal;
    }
}
