using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;

namespace DiplomacyBot.Questions;

/// <summary><c>/questions open article</c>: what its quiz asks.</summary>
internal sealed class OpenQuestionsCommand(ArticleFinder finder, ProposalDesk desk)
    : QuestionsCommand(finder, ProposalButtons.PickAsked, (interaction, article, cancel) => desk.AskedAsync(interaction, article, 0, cancel))
{
    public override CommandDefinition Definition { get; } = new("questions open", "Look at the questions an article's quiz asks", Tier.Moderator) { Options = Article };
}
