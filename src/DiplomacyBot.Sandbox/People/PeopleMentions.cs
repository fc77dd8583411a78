using System.Globalization;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Where a person was called while no window of theirs was open: Discord counts that on its side too.</summary>
internal static class PeopleMentions
{
    /// <summary>The messages that call, by channel. The body's <c>read</c> says up to which message each channel was read; any other is taken as read up to the day they joined its server.</summary>
    public static RestAnswer List(PeopleCall call)
    {
        var (world, person) = (call.World, call.Person);
        var read = call.Body.Member("read") ?? default;
        return RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            foreach (var channel in world.Channels.Values.Where(channel => world.CanSee(channel, person.Id)))
            {
                var member = world.FindGuild(channel.GuildId)?.Members.GetValueOrDefault(person.Id);
                var key = channel.Id.ToString(CultureInfo.InvariantCulture);
                var since = read.Id(key) ?? (member is null ? 0 : Snowflakes.At(member.JoinedAt));
                var news = channel.Messages.OldestFirst.Reverse().TakeWhile(message => message.Id > since);
                writer.WritePropertyName(key);
                writer.WriteIds(news.Where(message => message.Author.Id != person.Id && Calls(message, person, member)).Select(message => message.Id));
            }

            writer.WriteEndObject();
        });
    }

    /// <param name="message">Somebody else's.</param>
    /// <param name="person">Whom it may call: by name, with everybody, or by a role.</param>
    /// <param name="member">The same in the channel's server; null = this is a direct message, and each calls the one it is sent to.</param>
    private static bool Calls(Message message, User person, Member? member) => member is null || message.MentionEveryone
        || message.Mentions.Any(user => user.Id == person.Id) || message.MentionRoles.Any(member.Roles.Contains);
}
