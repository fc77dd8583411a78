namespace DiplomacyBot.Discord.Interactions;

/// <summary>Answers a command. Handlers are made once and serve many people at the same time.</summary>
public interface ICommandHandler
{
    /// <summary>What Discord and the dispatcher must know.</summary>
    CommandDefinition Definition { get; }

    /// <summary>Decides the answer. Whatever it must not lose is stored before it returns.</summary>
    Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken);
}

/// <summary>A command typed after a slash.</summary>
public interface ISlashCommand : ICommandHandler;

/// <summary>A command in the menu of a message.</summary>
public interface IMessageCommand : ICommandHandler;
