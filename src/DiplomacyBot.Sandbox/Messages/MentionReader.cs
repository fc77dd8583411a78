using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Finds whom a text pings, within what the message allows and the author may.</summary>
internal static partial class MentionReader
{
    public static Message Apply(Message message, AllowedMentions allowed, World world, Permissions authorMay)
    {
        var text = TextOf(message);
        if (text.IndexOf('@', StringComparison.Ordinal) < 0)
            return message is { Mentions.Count: 0, MentionRoles.Count: 0, MentionEveryone: false } ? message : message with { Mentions = [], MentionRoles = [], MentionEveryone = false };
        var guild = world.FindGuild(message.GuildId);
        List<User> users = [];
        List<ulong> roles = [];
        foreach (Match match in Mention().Matches(text))
        {
            var id = ulong.Parse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (match.Groups["role"].Length == 0)
            {
                if ((allowed.AllUsers || allowed.Users.Contains(id)) && world.FindUser(id) is { } user && !users.Contains(user))
                    users.Add(user);
            }
            else if ((allowed.AllRoles || allowed.Roles.Contains(id)) && guild?.FindRole(id) is { } role && !roles.Contains(id)
                && (role.Mentionable || authorMay.HasFlag(Permissions.MentionEveryone)))
            {
                roles.Add(id);
            }
        }

        var everyone = allowed.Everyone && authorMay.HasFlag(Permissions.MentionEveryone) && Everyone().IsMatch(text);
        return message with { Mentions = users, MentionRoles = roles, MentionEveryone = everyone };
    }

    private static string TextOf(Message message)
    {
        if (message.Components.ValueKind != JsonValueKind.Array || !message.IsV2)
            return message.Content;
        var displays = ComponentWalk.Flatten(message.Components).Where(component => component.Number("type") == 10).Select(component => component.Text("content"));
        return string.Join('\n', displays.Prepend(message.Content));
    }

    [GeneratedRegex(@"<@(?:!|(?<role>&))?(?<id>\d{15,19})>")]
    private static partial Regex Mention();

    [GeneratedRegex("@(everyone|here)")]
    private static partial Regex Everyone();
}
