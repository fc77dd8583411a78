namespace DiplomacyBot.Discord.Interactions;

/// <summary>How an interaction will be answered, known before its handler runs.</summary>
internal readonly record struct Plan(AnswerKind Answer, Visibility Visibility)
{
    /// <summary>A private line.</summary>
    public static Plan Refusal { get; } = new(AnswerKind.Message, Visibility.Private);
}
