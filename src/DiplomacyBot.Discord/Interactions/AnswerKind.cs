namespace DiplomacyBot.Discord.Interactions;

/// <summary>How a handler answers. It is declared, because a deferral fixes it before the handler has run.</summary>
public enum AnswerKind
{
    /// <summary>A new message; deferred after two seconds.</summary>
    Message,

    /// <summary>The message the component stands on is replaced; deferred after two seconds.</summary>
    Update,

    /// <summary>A form opens; Discord cannot defer that, so the handler does little else.</summary>
    Form,
}
