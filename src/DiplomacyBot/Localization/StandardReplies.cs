using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Localization;

/// <summary>What is said before any handler has run, or after one has failed.</summary>
internal sealed class StandardReplies : IStandardReplies
{
    private static readonly Texts Words = Texts.Of("standard");

    public Reply OutsideGuild => Words.Refuse("outside-guild");

    public Reply UnknownCommand => Words.Refuse("unknown-command");

    public Reply StaleComponent => Words.Refuse("stale-component");

    public Reply SomebodyElses => Words.Refuse("somebody-elses");

    public Reply Busy => Words.Refuse("busy");

    public Reply NotAllowed(Tier tier) => tier switch
    {
        Tier.Moderator => Words.Refuse("only-moderators"),
        Tier.Organizer => Words.Refuse("only-organizers"),
        Tier.Administrator => Words.Refuse("only-administrators"),
        _ => Words.Refuse("only-members"),
    };

    public Reply Failed(string reference) => Words.Refuse("failed", ("reference", reference));
}
