using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;

namespace DiplomacyBot.Questions;

/// <summary><c>/questions suggest article</c>: what could be asked about it, for a moderator to judge.</summary>
internal sealed class SuggestQuestionsCommand(ArticleFinder finder, ProposalDesk desk)
    : QuestionsCommand(finder, ProposalButtons.PickSuggest, (interaction, article, cancel) => desk.SuggestAsync(interaction, article, 0, cancel))
{
    public override CommandDefinition Definition { get; } = new("questions suggest", "Look at proposed questions about an article", Tier.Moderator) { Options = Article };
}
