using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;

namespace DiplomacyBot.Setup;

/// <summary>Who belongs to which tier: the owner and administrators to each; others by the role chosen in /setup, or, while none is chosen, by
/// the same permission that Discord hides the commands by.</summary>
internal sealed class TierPolicy(SettingsStore settings, GuildDirectory guilds) : IAccessPolicy
{
    public async ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken)
    {
        if (interaction is not { GuildId: { } guild, Member: { } member })
        {
            return false;
        }
        if (tier == Tier.Member || member.Permissions.Has(Permissions.Administrator) || guilds.IsOwner(guild, interaction.User.Id))
        {
            return true;
        }
        var chosen = await settings.FindAsync(guild, cancellationToken);
        return tier switch
        {
            Tier.Moderator => Holds(member, chosen?.ModeratorRoleId, Permissions.ManageMessages),
            Tier.Organizer => Holds(member, chosen?.OrganizerRoleId, Permissions.ManageEvents),
            _ => false,
        };
    }

    private static bool Holds(Member member, Snowflake? role, Permissions otherwise) =>
        role is { } chosen ? member.RoleIds.Contains(chosen) : member.Permissions.Has(otherwise);
}
