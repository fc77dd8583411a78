using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>What tests change in the sandbox's world beside what people can do there.</summary>
internal static class WorldChanges
{
    extension(World world)
    {
        /// <summary>The practice guild.</summary>
        public Guild Practice => world.Guilds[world.Setup.GuildId];

        public void AddMember(string name, params IEnumerable<string> roles)
        {
            lock (world.Gate)
            {
                var user = new User { Id = world.NextId(), Username = name, DisplayName = char.ToUpperInvariant(name[0]) + name[1..] };
                world.Users.Add(user.Id, user);
                var guild = world.Practice;
                guild.Members.Add(user.Id, new Member
                {
                    User = user,
                    JoinedAt = world.Now,
                    Roles = [.. roles.Select(role => guild.Roles.Single(found => found.Name == role).Id)],
                });
            }
        }

        /// <summary>With that permission, only what the bot sends decides whether anybody is pinged.</summary>
        public void LetBotMentionEveryone()
        {
            lock (world.Gate)
            {
                world.Practice.Roles.Single(role => role.BotId == world.App.Id).Permissions |= Permissions.MentionEveryone;
            }
        }

        /// <summary>Takes something from the bot in a channel, or gives it back.</summary>
        public void SetBotDenied(string channel, Permissions denied)
        {
            lock (world.Gate)
            {
                var target = world.Channels.Values.Single(found => found.Name == channel);
                var role = world.Practice.Roles.Single(found => found.BotId == world.App.Id);
                target.Overwrites.RemoveAll(overwrite => overwrite.Id == role.Id);
                target.Overwrites.Add(new Overwrite(role.Id, ForMember: false, denied == Permissions.None ? Permissions.SendMessages | Permissions.ViewChannel : Permissions.None, denied));
                world.Raise(new WorldEvent.ChannelUpdated(target));
            }
        }

        /// <summary>The guild's language as its administrators set it. A bot is told when it connects.</summary>
        public void SetGuildLocale(string locale)
        {
            lock (world.Gate)
            {
                world.Practice.PreferredLocale = locale;
            }
        }

        /// <summary>Deletes a channel; everybody who saw it is told.</summary>
        public void Demolish(string channel)
        {
            lock (world.Gate)
            {
                var target = world.Channels.Values.Single(found => found.Name == channel);
                world.Channels.Remove(target.Id);
                world.Raise(new WorldEvent.ChannelDeleted(target));
            }
        }

        /// <summary>A message of the bot with these buttons: what an older release, or somebody who forges, may have left in a channel.</summary>
        public string Forge(string channel, params IEnumerable<string> customIds) => world.Forge(channel, disabled: false, customIds);

        /// <summary>The same with buttons that are greyed out, or not.</summary>
        public string Forge(string channel, bool disabled, params IEnumerable<string> customIds)
        {
            lock (world.Gate)
            {
                var target = world.Channels.Values.Single(found => found.Name == channel);
                var buttons = customIds.Select((id, index) => new { type = 2, id = index + 2, style = 2, label = $"forged {index + 1}", custom_id = id, disabled });
                var message = new Message
                {
                    Id = world.NextId(),
                    ChannelId = target.Id,
                    GuildId = target.GuildId,
                    Author = world.App.Bot,
                    Timestamp = world.Now,
                    Content = "An old message.",
                    Components = JsonSerializer.SerializeToElement(buttons.Chunk(5).Select((row, index) => new { type = 1, id = 100 + index, components = row })),
                };
                world.Post(message);
                return message.Id.ToString(CultureInfo.InvariantCulture);
            }
        }

        /// <summary>Another guild in which the bot is, with a channel of its own. The bot sees it when it next connects.</summary>
        public ulong Found(string name, string channel, string owner)
        {
            lock (world.Gate)
            {
                var (id, practice) = (world.NextId(), world.Practice);
                var user = world.Users.Values.Single(found => found.Username == owner);
                var bot = world.App.Bot;
                var guild = new Guild { Id = id, Name = name, OwnerId = user.Id, Roles = [new Role { Id = id, Name = "@everyone", Permissions = practice.FindRole(practice.Id)!.Permissions }] };
                foreach (var member in (User[])[user, bot])
                {
                    guild.Members.Add(member.Id, new Member { User = member, JoinedAt = world.Now });
                }
                world.Guilds.Add(id, guild);
                var opened = new Channel { Id = world.NextId(), GuildId = id, Name = channel, Type = ChannelType.Text, Position = 9 };
                world.Channels.Add(opened.Id, opened);
                return id;
            }
        }
    }
}
