namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Which request makes or changes a message; the rules differ a little.</summary>
internal enum MessageKind
{
    /// <summary>POST /channels/{id}/messages.</summary>
    Create,

    /// <summary>PATCH of a channel's message.</summary>
    Edit,

    /// <summary>Callback type 4.</summary>
    Answer,

    /// <summary>Callback type 7.</summary>
    Update,

    /// <summary>POST on an interaction's webhook.</summary>
    FollowUp,

    /// <summary>PATCH on an interaction's webhook.</summary>
    AnswerEdit,
}
