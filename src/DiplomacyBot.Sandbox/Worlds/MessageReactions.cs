namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Giving reactions and taking them away.</summary>
internal static class MessageReactions
{
    extension(World world)
    {
        /// <summary>Does nothing when that person gave that emoji before.</summary>
        public void React(Message message, string emoji, User user)
        {
            var known = message.Reactions.FirstOrDefault(reaction => reaction.Emoji == emoji);
            if (known?.Users.Contains(user.Id) == true)
                return;
            var bot = user.Id == world.App.Bot.Id;
            var changed = known is null
                ? message with { Reactions = [.. message.Reactions, new Reaction(emoji, [user.Id], bot)] }
                : message with { Reactions = [.. message.Reactions.Select(reaction => reaction == known ? new Reaction(emoji, [.. known.Users, user.Id], known.OfBot || bot) : reaction)] };
            world.Channels[message.ChannelId].Messages.Replace(changed);
            world.Raise(new WorldEvent.ReactionChanged(changed, emoji, user, Added: true));
        }

        /// <returns>False when there was no such reaction.</returns>
        public bool TakeBack(Message message, string emoji, User user)
        {
            if (message.Reactions.FirstOrDefault(reaction => reaction.Emoji == emoji && reaction.Users.Contains(user.Id)) is not { } known)
                return false;
            var left = known.Users.Where(id => id != user.Id).ToList();
            var fewer = new Reaction(emoji, left, known.OfBot && user.Id != world.App.Bot.Id);
            var changed = message with
            {
                Reactions = [.. message.Reactions.Select(reaction => reaction == known ? fewer : reaction).Where(reaction => reaction.Users.Count > 0)],
            };
            world.Channels[message.ChannelId].Messages.Replace(changed);
            world.Raise(new WorldEvent.ReactionChanged(changed, emoji, user, Added: false));
            return true;
        }

        /// <param name="message">Which.</param>
        /// <param name="emoji">Only these; null = all.</param>
        public void ClearReactions(Message message, string? emoji)
        {
            var changed = message with { Reactions = emoji is null ? [] : [.. message.Reactions.Where(reaction => reaction.Emoji != emoji)] };
            if (changed.Reactions.Count == message.Reactions.Count)
                return;
            world.Channels[message.ChannelId].Messages.Replace(changed);
            world.Raise(new WorldEvent.ReactionsCleared(changed, emoji));
        }
    }
}
