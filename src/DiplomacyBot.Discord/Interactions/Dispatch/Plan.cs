namespace DiplomacyBot.Discord.Interactions;

/// <summary>How an interaction will be answered, known before its handler runs.</summary>
internal readonly record struct Plan(AnswerKind Answer, Visibility Visibility)
{
    /// <summary>A private line.</summary>
    public static Plan Refusal { get; } = new(AnswerKind.Message, Visibility.Private);

    /// <summary>The plan for a button, select or form that stands on a message.</summary>
    /// <param name="message">Null for a form that a command opened: then there is nothing to update.</param>
    /// <param name="definition">What its handler declared.</param>
    /// <remarks>What is private never takes the place of a message that others see: custom ids are outside input, and one that belongs on a private
    /// message may arrive from a public one. The answer is then a new private message.</remarks>
    public static Plan On(Message? message, ComponentDefinition definition)
    {
        var mayUpdate = message is not null && (message.IsEphemeral || definition.Visibility == Visibility.Channel);
        return new Plan(definition.Answer == AnswerKind.Update && !mayUpdate ? AnswerKind.Message : definition.Answer, definition.Visibility);
    }
}
