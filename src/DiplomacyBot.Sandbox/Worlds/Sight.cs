namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What the bot may see changes with roles, and Discord tells it so, channel by channel.</summary>
internal static class Sight
{
    extension(World world)
    {
        /// <summary>Carries a change out, then tells of every channel that it brought into the bot's sight or took from it.</summary>
        public void WatchingSight(Guild guild, Action change)
        {
            var before = Seen(world, guild);
            change();
            var after = Seen(world, guild);
            foreach (var channel in world.Channels.Values.Where(channel => before.Contains(channel.Id) != after.Contains(channel.Id)).ToList())
                world.Raise(new WorldEvent.ChannelUpdated(channel));
        }
    }

    private static HashSet<ulong> Seen(World world, Guild guild) =>
        [.. world.Channels.Values.Where(channel => channel.GuildId == guild.Id && !channel.IsThread && world.CanSee(channel, world.App.Bot.Id)).Select(channel => channel.Id)];
}
