using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Towns;

/// <summary>What DiplomacyBot asks the sandbox for at its first start. A town file may say it; for any other bot the defaults do.</summary>
internal static class TownSetup
{
    public static SetupFacts Read(TownNode? node, GuildMaker guild, World world)
    {
        node?.WithKeys("zone", "briefings", "quiz", "moderators", "moderator_role", "organizer_role", "contact");
        var own = world.Channels.Values.Where(channel => channel.GuildId == guild.Guild.Id && channel.TakesMessages && !channel.IsThread).Select(channel => channel.Id).ToList();
        var first = own.Count > 0 ? own[0] : 0;
        return new SetupFacts
        {
            GuildId = guild.Guild.Id,
            Zone = node?.Find("zone")?.AsText() ?? "UTC",
            BriefingsChannelId = guild.FindChannel(node?.Find("briefings"))?.Id ?? first,
            QuizChannelId = guild.FindChannel(node?.Find("quiz"))?.Id ?? first,
            ModeratorsChannelId = guild.FindChannel(node?.Find("moderators"))?.Id ?? first,
            ModeratorRoleId = RoleId(node?.Find("moderator_role"), guild),
            OrganizerRoleId = RoleId(node?.Find("organizer_role"), guild),
            Practice = node is not null,
            SafeguardingContact = node?.Find("contact")?.AsText() ?? "the owner of this server",
        };
    }

    private static ulong RoleId(TownNode? name, GuildMaker guild) => name is null ? guild.Guild.Roles[^1].Id : guild.Role(name).Id;
}
