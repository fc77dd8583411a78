namespace DiplomacyBot.Discord.Interactions;

/// <summary>Everything Discord and the dispatcher must know of a command, declared beside its code.</summary>
/// <param name="Path">One word, or group and subcommand: "briefing", "schedule add"; for message commands the name as shown.</param>
/// <param name="Description">Starts with a verb, at most 60 characters; for message commands only for our own help.</param>
/// <param name="Tier">Who may use it.</param>
/// <param name="Visibility">Who sees the answer.</param>
/// <param name="Answer">A message, or a form.</param>
public sealed record CommandDefinition(
    string Path,
    string Description,
    Tier Tier = Tier.Member,
    Visibility Visibility = Visibility.Private,
    AnswerKind Answer = AnswerKind.Message)
{
    /// <summary>The options, required ones first.</summary>
    public IReadOnlyList<OptionDeclaration> Options { get; init; } = [];

    /// <summary>Slash command, unless said otherwise.</summary>
    public CommandKind Kind { get; init; } = CommandKind.Slash;
}
