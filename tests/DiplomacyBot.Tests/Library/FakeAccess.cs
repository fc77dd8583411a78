using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Tests.Library;

/// <summary>Knows who is a moderator of which guild.</summary>
internal sealed class FakeAccess : IAccessPolicy
{
    public HashSet<(Snowflake Guild, Snowflake User)> Moderators { get; } = [];

    public ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken) =>
        ValueTask.FromResult(tier == Tier.Member || (tier == Tier.Moderator && Moderators.Contains((interaction.GuildId!.Value, interaction.User.Id))));
}
