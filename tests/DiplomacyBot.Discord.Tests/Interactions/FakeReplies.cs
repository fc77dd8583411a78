using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Discord.Tests.Interactions;

/// <summary>Standard replies that also tell in which language they were asked for.</summary>
internal sealed class FakeReplies : IStandardReplies
{
    public Reply OutsideGuild => Say("servers only");

    public Reply UnknownCommand => Say("do not know this command");

    public Reply StaleComponent => Say("older message");

    public Reply SomebodyElses => Say("belong to the person");

    public Reply Busy => Say("very busy");

    public Reply NotAllowed(Tier tier) => Say($"Only {tier}");

    public Reply Failed(string reference) => Say($"reference {reference}");

    private static Reply Say(string text) => Reply.Refusal($"{text} ({ReplyLocale.Current})");
}
