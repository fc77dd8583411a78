using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>Who may run the practice members, and how they are asked to.</summary>
internal static class PracticeRoutes
{
    /// <summary>What this person may see of it; null = nothing.</summary>
    public static PracticeStatus? For(World world, User person, PracticeDesk desk)
    {
        var guild = world.Guilds[world.Setup.GuildId];
        if (!world.Setup.Practice || !guild.Members.TryGetValue(person.Id, out var member))
            return null;
        var may = PermissionRules.InGuild(guild, member, world.Now);
        return may.HasFlag(Permissions.Administrator) || may.HasFlag(Permissions.ManageEvents) ? desk.Status : null;
    }

    public static RestAnswer Act(PeopleCall call)
    {
        var desk = call.Core.Practice;
        if (For(call.World, call.Person, desk) is null)
            return PeopleCall.No("Only organizers and administrators may let practice members play.", StatusCodes.Status403Forbidden);
        var refusal = call.Body.Text("action") switch
        {
            "play" => desk.Play(),
            "stop" => desk.Stop(),
            "remove" => desk.Remove(),
            _ => "The action is play, stop or remove.",
        };
        return refusal is null ? RestAnswer.Ok(desk.Status.WriteTo) : PeopleCall.No(refusal, StatusCodes.Status409Conflict);
    }
}
