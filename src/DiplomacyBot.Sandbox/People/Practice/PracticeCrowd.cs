using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>The practice members themselves: who they are, how they join and leave. Used under the world's gate.</summary>
internal static class PracticeCrowd
{
    /// <summary>Stands in their names, so that nobody takes one for a person, on a board either.</summary>
    private const string Mark = "(practice)";

    private static readonly string[] Names =
    [
        "Amina", "Bao", "Carlos", "Dilnoza", "Elif", "Farah", "Goran", "Hana", "Ikram", "Jonas",
        "Kavya", "Leila", "Mateo", "Nadia", "Omar", "Priya", "Quang", "Rosa", "Samir", "Tala",
    ];

    private static readonly string[] Aliases =
    [
        "Quiet Heron", "Amber Bridge", "Paper Crane", "North Wind", "Blue Lantern", "Round Table", "Green Pen", "Open Door", "Silver Oar", "First Draft",
        "Still Water", "Long Letter", "Red Kite", "Calm Harbour", "White Flag", "Second Reading", "Olive Branch", "Night Train", "Small Print", "Common Ground",
    ];

    public static string AliasOf(int index) => $"{Aliases[index % Aliases.Length]} {Mark}";

    public static List<Member> Of(World world) => [.. world.Guilds[world.Setup.GuildId].Members.Values.Where(member => member.Practice)];

    /// <summary>Lets as many join as are missing.</summary>
    public static List<Member> Gather(World world, int wanted)
    {
        var guild = world.Guilds[world.Setup.GuildId];
        for (var index = 0; index < Math.Min(wanted, Names.Length); index++)
        {
            var username = $"{Names[index].ToLowerInvariant()}.practice";
            // One who was here before keeps their id, as whoever joins a server again does.
            var user = world.Users.Values.FirstOrDefault(known => known.Username == username);
            if (user is null)
            {
                user = new User { Id = world.NextId(), Username = username, DisplayName = $"{Names[index]} {Mark}" };
                world.Users.Add(user.Id, user);
            }

            if (guild.Members.ContainsKey(user.Id))
                continue;
            var member = new Member { User = user, JoinedAt = world.Now, Practice = true };
            guild.Members.Add(user.Id, member);
            world.Raise(new WorldEvent.MemberJoined(guild, member));
        }

        return Of(world);
    }

    public static void Leave(World world, Member member)
    {
        var guild = world.Guilds[world.Setup.GuildId];
        if (guild.Members.Remove(member.User.Id))
            world.Raise(new WorldEvent.MemberLeft(guild, member.User));
    }
}
