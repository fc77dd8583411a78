using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Messages come, change and go, with all that hangs on them.</summary>
internal static class MessageKeeping
{
    extension(World world)
    {
        public void Post(Message message, JsonElement nonce = default)
        {
            if (message.EphemeralFor is not null)
            {
                world.Ephemerals.Put(message);
                world.Raise(new WorldEvent.MessagePosted(message, default));
                return;
            }

            var channel = world.Channels[message.ChannelId];
            foreach (var dropped in channel.Messages.Add(message))
                world.Release(dropped);
            channel.LastMessageId = message.Id;
            if (message.Poll is { Finalized: false })
                world.OpenPolls[message.Id] = channel.Id;
            // What a thread was started from is not counted among its messages.
            if (channel.Thread is { } thread && message.Type != Message.ThreadStarter)
                world.CountIn(channel, thread, message);

            if (nonce.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                world.Nonces.Remember(message.Author.Id, NonceMemory.TextOf(nonce), channel.Id, message.Id, world.Now);
            world.Raise(new WorldEvent.MessagePosted(message, nonce));
        }

        public void Edit(Message message)
        {
            if (message.EphemeralFor is not null)
                world.Ephemerals.Put(message);
            else
                world.Channels[message.ChannelId].Messages.Replace(message);
            world.Raise(new WorldEvent.MessageEdited(message));
        }

        public void Delete(Message message)
        {
            var channel = world.Channels[message.ChannelId];
            if (!(message.EphemeralFor is null ? channel.Messages.Remove(message.Id) : world.Ephemerals.Remove(message.Id)))
                return;
            if (message.EphemeralFor is null && channel.Thread is { MessageCount: > 0 } thread)
                thread.MessageCount--;
            world.Release(message);
            world.Raise(new WorldEvent.MessageDeleted(message));
        }

        /// <summary>Deletes many at once; ids that name nothing are passed over.</summary>
        public void Delete(Channel channel, IEnumerable<ulong> ids)
        {
            List<Message> gone = [];
            foreach (var id in ids)
            {
                if (channel.Messages.Find(id) is not { } message)
                    continue;
                channel.Messages.Remove(id);
                world.Release(message);
                gone.Add(message);
            }

            if (channel.Thread is { } thread)
                thread.MessageCount = Math.Max(0, thread.MessageCount - gone.Count);
            if (gone.Count > 0)
                world.Raise(new WorldEvent.MessagesDeleted(channel, gone));
        }

        /// <summary>A message as one person may know it: of the channel, or theirs alone.</summary>
        public Message? FindMessage(Channel channel, ulong messageId, ulong? forUser = null)
        {
            if (channel.Messages.Find(messageId) is { } message)
                return message;
            return forUser is not null && world.Ephemerals.Find(messageId) is { } ephemeral && ephemeral.ChannelId == channel.Id && ephemeral.EphemeralFor == forUser ? ephemeral : null;
        }

        /// <summary>Lets go of what hung on a message: its files, and its place among the polls that run.</summary>
        public void Release(Message message)
        {
            foreach (var attachment in message.Attachments.Concat(message.Snapshot?.Attachments ?? []))
                world.Files.Remove(attachment.Id);
            if (message.Poll is not null)
                world.OpenPolls.Remove(message.Id);
        }

        /// <summary>Who writes in a thread joins it, with whom they mention, and brings it back from the archive.</summary>
        private void CountIn(Channel channel, ThreadState thread, Message message)
        {
            thread.MessageCount++;
            thread.TotalMessageSent++;
            if (thread.Archived)
            {
                thread.Archive(archived: false, world.Now);
                world.Raise(new WorldEvent.ChannelUpdated(channel));
            }

            List<ulong> joined = [];
            foreach (var user in message.Mentions.Prepend(message.Author))
            {
                // A mention calls into a thread, though not into a channel that the one called cannot see.
                var called = user.Id != message.Author.Id;
                if (called && (world.FindChannel(channel.ParentId ?? 0) is not { } parent || !world.CanSee(parent, user.Id)))
                    continue;
                if (thread.Join(user.Id, world.Now))
                    joined.Add(user.Id);
            }

            if (joined.Count > 0)
                world.Raise(new WorldEvent.ThreadMembersChanged(channel, joined, []));
            else
                world.Raise(new WorldEvent.ChannelCounted(channel));
        }
    }
}
