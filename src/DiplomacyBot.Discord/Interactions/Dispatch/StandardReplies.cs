namespace DiplomacyBot.Discord.Interactions;

/// <summary>What is said before any handler has run, or after one has failed.</summary>
internal static class StandardReplies
{
    public static Reply OutsideGuild => Reply.Refusal($"I work in servers only. Run this command in your server.");

    public static Reply UnknownCommand => Reply.Refusal($"I do not know this command any more. Discord may show an old list: reload it with Ctrl+R, or see /help.");

    public static Reply StaleComponent => Reply.Refusal($"This button is from an older message and no longer works. Run the command again.");

    public static Reply SomebodyElses => Reply.Refusal($"These buttons belong to the person who ran the command. Run it yourself to get your own.");

    public static Reply Busy => Reply.Refusal($"I am very busy at the moment. Nothing was changed; try again in a few seconds.");

    public static Reply NotAllowed(Tier tier) => Reply.Refusal($"Only {Name(tier)} may do this here. An administrator decides with /setup who they are.");

    public static Reply Failed(string reference) =>
        Reply.Refusal($"Something went wrong on my side. What was saved before stays saved; please try again. If it happens again, tell the people who run this bot the reference **{reference}**.");

    private static string Name(Tier tier) => tier switch
    {
        Tier.Moderator => "moderators",
        Tier.Organizer => "organizers",
        Tier.Administrator => "administrators",
        _ => "members",
    };
}
