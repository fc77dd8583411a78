namespace DiplomacyBot.Discord.Interactions;

/// <summary>A slash command that helps while its options are typed.</summary>
public interface ISuggestOptions
{
    /// <summary>Up to 25 suggestions for the option being typed, best first. After 1.5 seconds Discord is given none instead.</summary>
    Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken);
}
