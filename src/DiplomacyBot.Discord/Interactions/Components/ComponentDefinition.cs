namespace DiplomacyBot.Discord.Interactions;

/// <summary>What the dispatcher must know of a button or select before its handler runs.</summary>
/// <param name="Name">The handler's name in custom ids, such as "quiz.answer"; kept for ever, since old messages keep it.</param>
/// <param name="Answer">A new message, an update of the message it stands on, or a form.</param>
/// <param name="Visibility">Who sees a new message.</param>
/// <param name="Tier">Who may use it.</param>
public sealed record ComponentDefinition(
    string Name,
    AnswerKind Answer = AnswerKind.Update,
    Visibility Visibility = Visibility.Private,
    Tier Tier = Tier.Member);
