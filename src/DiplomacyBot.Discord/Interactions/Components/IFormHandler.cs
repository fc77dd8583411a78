namespace DiplomacyBot.Discord.Interactions;

/// <summary>Takes a submitted form. Answers with an update only where a component opened the form.</summary>
public interface IFormHandler
{
    /// <summary>What the dispatcher must know.</summary>
    ComponentDefinition Definition { get; }

    /// <summary>Decides the answer.</summary>
    /// <param name="interaction">Who submitted, and what.</param>
    /// <param name="id">The form's custom id taken apart; its arguments are outside input.</param>
    /// <param name="cancellationToken">The bot is stopping.</param>
    Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken);
}
