using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>Nothing tested here is for anybody but members.</summary>
internal sealed class MembersOnly : IAccessPolicy
{
    public ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken) => new(tier == Tier.Member);
}
