namespace DiplomacyBot.Discord.Interactions;

/// <summary>Answers a button or a select. Handlers are made once and serve many people at the same time.</summary>
public interface IComponentHandler
{
    /// <summary>What the dispatcher must know.</summary>
    ComponentDefinition Definition { get; }

    /// <summary>Decides the answer.</summary>
    /// <param name="interaction">Who tapped, and what was chosen.</param>
    /// <param name="id">The custom id taken apart; its arguments are outside input.</param>
    /// <param name="cancellationToken">The bot is stopping.</param>
    Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken);
}
