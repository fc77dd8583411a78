using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What a message says of others than itself: the thread that was started from it, and the message it answers.</summary>
internal static class MessageThreads
{
    extension(Channel thread)
    {
        /// <summary>The newest message of a thread as <c>last_message</c>, null where nobody has written: what Discord's client shows of it under the message it was started from.</summary>
        public void WriteNewest(Utf8JsonWriter writer)
        {
            writer.WritePropertyName("last_message"u8);
            if (thread.Messages.Newest is { } newest && newest.Type != Message.ThreadStarter)
                writer.WriteRawValue(newest.Wire, skipInputValidation: true);
            else
                writer.WriteNullValue();
        }
    }

    extension(World world)
    {
        /// <summary>The thread that was started from a message: it has the message's id. Null = none, or it is deleted.</summary>
        public Channel? ThreadOf(Message message) => message.Flags.HasFlag(MessageFlags.HasThread) ? world.FindChannel(message.Id) : null;

        /// <summary>A written message with its thread, which changes while the message stays as it is.</summary>
        public byte[] WithThread(byte[] wire, Message message) => world.ThreadOf(message) is not { } thread ? wire : JsonText.Extend(wire, writer =>
        {
            writer.WritePropertyName("thread"u8);
            thread.WriteTo(writer);
        });

        /// <summary>A message as it reads now: what it answers, or was started from, may have been edited or deleted since it was posted.</summary>
        public Message Current(Message message)
        {
            if (message.ReferencedId is not { } id || message.Snapshot is not null || (message.Referenced is null && message.Type != Message.ThreadStarter))
                return message;
            // What only one person saw is in no channel, and stays as it was quoted.
            if (message.EphemeralFor is not null || message.Referenced?.Flags.HasFlag(MessageFlags.Ephemeral) == true)
                return message;
            var original = world.FindChannel(message.ReferencedChannelId ?? message.ChannelId)?.Messages.Find(id);
            return original is not null && IsSame(message.Referenced, original) ? message : message with { Referenced = original is null ? null : original with { Referenced = null } };
        }

        /// <summary>The first message of a thread that was started from another: it says nothing itself and points back.</summary>
        public void PostStarter(Channel thread, Message source, User by) => world.Post(new Message
        {
            Id = world.NextId(),
            ChannelId = thread.Id,
            GuildId = thread.GuildId,
            Author = by,
            Timestamp = world.Now,
            Type = Message.ThreadStarter,
            ReferencedId = source.Id,
            ReferencedChannelId = source.ChannelId,
            Referenced = source with { Referenced = null },
        });
    }

    /// <summary>Whether a kept copy of a message still says what the message does; every change of one leaves a trace here.</summary>
    private static bool IsSame(Message? kept, Message original) => kept is not null && kept.EditedTimestamp == original.EditedTimestamp && kept.Flags == original.Flags
        && kept.PinnedAt == original.PinnedAt && ReferenceEquals(kept.Reactions, original.Reactions) && ReferenceEquals(kept.Poll, original.Poll);
}
