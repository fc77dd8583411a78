namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Pinning and unpinning.</summary>
internal static class MessagePins
{
    /// <summary>How many pins a channel takes (250 since June 2026).</summary>
    public const int MostInChannel = 250;

    extension(Channel channel)
    {
        /// <summary>The newest pin first.</summary>
        public IEnumerable<Message> Pins => channel.Messages.OldestFirst.Where(message => message.PinnedAt is not null).OrderByDescending(message => message.PinnedAt).ThenByDescending(message => message.Id);
    }

    extension(World world)
    {
        /// <summary>Pins, and says so in the channel.</summary>
        public void Pin(Channel channel, Message message, User by)
        {
            if (message.PinnedAt is not null)
                return;
            channel.LastPinAt = world.Now;
            world.Edit(message with { PinnedAt = world.Now });
            world.Raise(new WorldEvent.PinsChanged(channel));
            world.Post(new Message
            {
                Id = world.NextId(),
                ChannelId = channel.Id,
                GuildId = channel.GuildId,
                Author = by,
                Timestamp = world.Now,
                Type = Message.PinNotice,
                ReferencedId = message.Id,
            });
        }

        public void Unpin(Channel channel, Message message)
        {
            if (message.PinnedAt is null)
                return;
            world.Edit(message with { PinnedAt = null });
            channel.LastPinAt = channel.Pins.FirstOrDefault()?.PinnedAt;
            world.Raise(new WorldEvent.PinsChanged(channel));
        }
    }
}
