namespace DiplomacyBot.Discord.Interactions;

/// <summary>Decides who belongs to which tier. Asked before every handler, whatever Discord has checked already.</summary>
public interface IAccessPolicy
{
    /// <summary>True where the person who acted belongs to the tier in that guild.</summary>
    ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken);
}
