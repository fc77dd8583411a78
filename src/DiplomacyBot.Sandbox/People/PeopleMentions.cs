using System.Globalization;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Where a person was called while no window of theirs was open: Discord counts that on its side too.</summary>
internal static class PeopleMentions
{
    /// <summary>The messages that call, by channel. The body's <c>read</c> says up to which message each channel was read; any other is taken as read up to the day they joined.</summary>
    public static RestAnswer List(PeopleCall call)
    {
        var member = call.World.Guilds[call.World.Setup.GuildId].Members.GetValueOrDefault(call.Person.Id);
        var read = call.Body.Member("read") ?? default;
        return RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            foreach (var channel in call.World.Channels.Values)
            {
                if (member is null || !call.World.CanSee(channel, call.Person.Id))
                    continue;
                var key = channel.Id.ToString(CultureInfo.InvariantCulture);
                var since = read.Id(key) ?? Snowflakes.At(member.JoinedAt);
                writer.WritePropertyName(key);
                writer.WriteIds(channel.Messages.OldestFirst.Reverse().TakeWhile(message => message.Id > since).Where(message => Calls(channel, message, member)).Select(message => message.Id));
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>By name, by a role, with everybody, or as the one at the other end of a direct message.</summary>
    private static bool Calls(Channel channel, Message message, Member member) => message.Author.Id != member.User.Id
        && (channel.IsDirectMessage || message.MentionEveryone || message.Mentions.Any(user => user.Id == member.User.Id) || message.MentionRoles.Any(member.Roles.Contains));
}
