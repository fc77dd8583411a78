using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>One change as a line of the journal. Lines state results, not steps, so applying one twice does no harm.</summary>
internal static class JournalLine
{
    /// <returns>Null for what is not kept: ephemerals, typing, presence.</returns>
    public static byte[]? Of(WorldEvent happened, long sequence, World world) => happened switch
    {
        WorldEvent.MessagePosted { Message.EphemeralFor: null } posted => Line(sequence, writer =>
        {
            writer.WriteMade("post"u8, MessageStoring.Write(posted.Message));
            if (posted.Nonce.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                writer.WriteString("nonce"u8, NonceMemory.TextOf(posted.Nonce));
        }),
        WorldEvent.MessageEdited { Message.EphemeralFor: null } edited => Edited(sequence, edited.Message),
        WorldEvent.ReactionChanged reacted => Edited(sequence, reacted.Message),
        WorldEvent.PollVoted voted => Edited(sequence, voted.Message),
        WorldEvent.ReactionsCleared cleared => Edited(sequence, cleared.Message),
        WorldEvent.MessagesDeleted deleted => Line(sequence, writer =>
        {
            writer.WriteIds("delete_all"u8, deleted.Messages.Select(message => message.Id));
            writer.WriteId("channel_id"u8, deleted.Channel.Id);
        }),
        WorldEvent.MessageDeleted { Message.EphemeralFor: null } deleted => Line(sequence, writer =>
        {
            writer.WriteId("delete"u8, deleted.Message.Id);
            writer.WriteId("channel_id"u8, deleted.Message.ChannelId);
        }),
        WorldEvent.ChannelCreated created => Keep(sequence, "channel", created.Channel),
        WorldEvent.ChannelUpdated updated => Keep(sequence, "channel", updated.Channel),
        WorldEvent.ChannelCounted counted => Keep(sequence, "channel", counted.Channel),
        WorldEvent.ChannelDeleted gone => Line(sequence, writer => writer.WriteId("channel_gone"u8, gone.Channel.Id)),
        WorldEvent.PinsChanged pinned => Keep(sequence, "channel", pinned.Channel),
        WorldEvent.ThreadMembersChanged moved => Keep(sequence, "channel", moved.Thread),
        WorldEvent.MemberChanged changed => Keep(sequence, "guild", changed.Guild),
        WorldEvent.MemberJoined joined => Keep(sequence, "guild", joined.Guild),
        WorldEvent.MemberLeft left => Keep(sequence, "guild", left.Guild),
        WorldEvent.RoleChanged changed => Keep(sequence, "guild", changed.Guild),
        WorldEvent.GuildChanged changed => Keep(sequence, "guild", changed.Guild),
        WorldEvent.ScheduledEventChanged { Change: Change.Deleted } gone => Line(sequence, writer => writer.WriteId("event_gone"u8, gone.Event.Id)),
        WorldEvent.ScheduledEventChanged changed => Keep(sequence, "event", changed.Event),
        WorldEvent.ScheduledEventInterest changed => Keep(sequence, "event", changed.Event),
        WorldEvent.CommandPermissionsChanged changed => Keep(sequence, "command_permissions", changed.Permissions),
        WorldEvent.DirectMessagesChosen chosen => Line(sequence, writer =>
        {
            writer.WriteId("direct_messages_of"u8, chosen.Person.Id);
            writer.WriteBoolean("refused"u8, chosen.Person.RefusesDirectMessages);
        }),
        WorldEvent.LanguageChosen chosen => Line(sequence, writer =>
        {
            writer.WriteId("language_of"u8, chosen.Person.Id);
            writer.WriteString("locale"u8, chosen.Person.Locale);
        }),
        WorldEvent.CommandsChanged => Keep(sequence, "commands", world.Commands.All),
        _ => null,
    };

    public static JsonElement? TryParse(string line)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static long SequenceOf(JsonElement entry) => entry.GetProperty("n").GetInt64();

    public static void Apply(JsonElement entry, World world)
    {
        if (entry.Member("post") is { } post)
        {
            var message = Restore(post, world);
            if (message is not null && entry.Text("nonce") is { } nonce)
                world.Nonces.Remember(message.Author.Id, nonce, message.ChannelId, message.Id, message.Timestamp);
        }
        else if (entry.Member("edit") is { } edit)
        {
            Restore(edit, world);
        }
        else if (entry.Id("delete") is { } deleted)
        {
            world.FindChannel(entry.Id("channel_id") ?? 0)?.Messages.Remove(deleted);
        }
        else if (entry.Member("delete_all") is { } all)
        {
            foreach (var id in all.EnumerateArray())
                world.FindChannel(entry.Id("channel_id") ?? 0)?.Messages.Remove(id.AsId() ?? 0);
        }
        else if (entry.Member("event") is { } scheduled)
        {
            var changed = scheduled.Deserialize<ScheduledEvent>(WorldState.Spelling)!;
            world.Events[changed.Id] = changed;
        }
        else if (entry.Id("event_gone") is { } ended)
        {
            world.Events.Remove(ended);
        }
        else if (entry.Member("command_permissions") is { } permissions)
        {
            world.Commands.Permit(permissions.Deserialize<CommandPermissions>(WorldState.Spelling)!);
        }
        else if (entry.Id("direct_messages_of") is { } chooser)
        {
            if (world.FindUser(chooser) is { } found)
                found.RefusesDirectMessages = entry.Flag("refused");
        }
        else if (entry.Member("channel") is { } kept)
        {
            ApplyChannel(kept.Deserialize<Channel>(WorldState.Spelling)!, world);
        }
        else if (entry.Id("channel_gone") is { } gone)
        {
            world.Channels.Remove(gone);
        }
        else if (entry.Member("guild") is { } guild)
        {
            var changed = guild.Deserialize<Guild>(WorldState.Spelling)!;
            world.Guilds[changed.Id] = changed;
            foreach (var member in changed.Members.Values)
                world.Users.TryAdd(member.User.Id, member.User);
        }
        else if (entry.Id("language_of") is { } person)
        {
            if (world.FindUser(person) is { } found && entry.Text("locale") is { } locale)
                found.Locale = locale;
        }
        else if (entry.Member("commands") is { } commands)
        {
            world.Commands.ReplaceAll(commands.Deserialize<List<ApplicationCommand>>(WorldState.Spelling)!);
        }
    }

    /// <summary>Puts a stored message into its channel, in place of an older state of it.</summary>
    public static Message? Restore(JsonElement json, World world)
    {
        if (world.FindChannel(json.Id("channel_id") ?? 0) is not { } channel)
            return null;
        var message = MessageReading.Read(json, channel.GuildId, world.FindUser);
        if (channel.Messages.Find(message.Id) is null)
            channel.Messages.Add(message);
        else
            channel.Messages.Replace(message);
        if (message.Poll is { Finalized: false })
            world.OpenPolls[message.Id] = channel.Id;
        else
            world.OpenPolls.Remove(message.Id);
        channel.LastMessageId = Math.Max(channel.LastMessageId ?? 0, message.Id);
        world.LastId = Math.Max(world.LastId, message.Id);
        return message;
    }

    private static void ApplyChannel(Channel channel, World world)
    {
        if (world.FindChannel(channel.Id) is { } older)
        {
            foreach (var message in older.Messages.OldestFirst)
                channel.Messages.Add(message);
        }

        world.Channels[channel.Id] = channel;
        world.LastId = Math.Max(world.LastId, channel.Id);
    }

    private static byte[] Edited(long sequence, Message message) => Line(sequence, writer => writer.WriteMade("edit"u8, MessageStoring.Write(message)));

    private static byte[] Keep<T>(long sequence, string name, T value) => Line(sequence, writer =>
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(value, WorldState.Spelling), skipInputValidation: true);
    });

    private static byte[] Line(long sequence, Action<Utf8JsonWriter> members)
    {
        var line = JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("n"u8, sequence);
            members(writer);
            writer.WriteEndObject();
            writer.Flush();
        });
        var ended = new byte[line.Length + 1];
        line.CopyTo(ended, 0);
        ended[^1] = (byte)'\n';
        return ended;
    }
}
