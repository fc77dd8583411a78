using System.Buffers;
using System.Globalization;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What people do, by HTTP: the page and tests use the same routes.</summary>
internal static class PeopleEndpoints
{
    private const string Base = "/sandbox/people/{who}/";

    public static void Map(IEndpointRouteBuilder endpoints, SandboxCore core, CancellationToken stopping)
    {
        endpoints.MapGet("/sandbox/info", context =>
        {
            Write(context, core, Info(core));
            return Task.CompletedTask;
        });
        Get("world", PeopleWorld.Show);
        Get("channels/{channel}/messages", PeopleMessages.List);
        Post("channels/{channel}/messages", PeopleMessages.Post);
        Patch("channels/{channel}/messages/{message}", PeopleChanges.Edit);
        Delete("channels/{channel}/messages/{message}", PeopleChanges.Delete);
        Post("mentions", PeopleMentions.List);
        Post("language", PeopleLanguage.Choose);
        Post("reactions", PeopleGestures.React);
        Post("polls/vote", PeopleGestures.Vote);
        Post("events/interest", PeopleGestures.MarkInterest);
        Post("channels", PeopleGestures.OpenDirectMessage);
        Post("direct-messages", PeopleGestures.RefuseDirectMessages);
        Post("server/commands", ServerSettings.PermitCommand);
        Post("server/blocked-words", ServerSettings.BlockWords);
        Post("practice", PracticeRoutes.Act);
        Post("interactions/command", CommandUse.Run);
        Post("interactions/component", ComponentUse.Click);
        Post("interactions/modal", ModalUse.Submit);
        endpoints.MapPost(Base + "interactions/autocomplete", context => AutocompleteAsync(context, core));
        endpoints.MapGet(Base + "live", context => LiveStream.ServeAsync(context, core, stopping));

        void Get(string path, Func<PeopleCall, RestAnswer> handle) => endpoints.MapGet(Base + path, context => ServeAsync(context, core, BodyKind.None, handle));
        void Post(string path, Func<PeopleCall, RestAnswer> handle) => endpoints.MapPost(Base + path, context => ServeAsync(context, core, BodyKind.JsonOrForm, handle));
        void Patch(string path, Func<PeopleCall, RestAnswer> handle) => endpoints.MapPatch(Base + path, context => ServeAsync(context, core, BodyKind.Json, handle));
        void Delete(string path, Func<PeopleCall, RestAnswer> handle) => endpoints.MapDelete(Base + path, context => ServeAsync(context, core, BodyKind.None, handle));
    }

    /// <summary>By id or by name.</summary>
    public static User? FindPerson(World world, string who)
    {
        var found = ulong.TryParse(who, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? world.FindUser(id)
            : world.Users.Values.FirstOrDefault(user => user.Username.Equals(who, StringComparison.OrdinalIgnoreCase));
        return found is { Bot: false } ? found : null;
    }

    private static async Task ServeAsync(HttpContext context, SandboxCore core, BodyKind kind, Func<PeopleCall, RestAnswer> handle)
    {
        using var body = await BodyReading.ReadAsync(context.Request, kind);
        Write(context, core, Work(context, core, body, handle));
    }

    private static RestAnswer Work(HttpContext context, SandboxCore core, RequestBody body, Func<PeopleCall, RestAnswer> handle)
    {
        using var sends = DeferredSends.Open();
        lock (core.World.Gate)
        {
            return body.Refusal ?? (FindPerson(core.World, (string)context.Request.RouteValues["who"]!) is { } person
                ? handle(new PeopleCall(context, core, person, body))
                : PeopleCall.No("Nobody here has that name.", StatusCodes.Status404NotFound));
        }
    }

    private static async Task AutocompleteAsync(HttpContext context, SandboxCore core)
    {
        Task<byte[]?>? choices = null;
        using var body = await BodyReading.ReadAsync(context.Request, BodyKind.Json);
        RestAnswer? refusal;
        lock (core.World.Gate)
        {
            refusal = body.Refusal ?? (FindPerson(core.World, (string)context.Request.RouteValues["who"]!) is { } person
                ? CommandUse.Complete(new PeopleCall(context, core, person, body), out choices)
                : PeopleCall.No("Nobody here has that name.", StatusCodes.Status404NotFound));
        }

        var answer = refusal ?? RestAnswer.Ok(await choices!.WaitAsync(context.RequestAborted) ?? "{\"choices\":[],\"failed\":true}"u8.ToArray());
        Write(context, core, answer);
    }

    private static void Write(HttpContext context, SandboxCore core, RestAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.Headers.Date = core.HttpDate;
        context.Response.Headers.CacheControl = "no-store";
        if (answer.Body.Length == 0)
            return;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Body.Length;
        context.Response.BodyWriter.Write(answer.Body);
    }

    private static RestAnswer Info(SandboxCore core) => RestAnswer.Ok(writer =>
    {
        var world = core.World;
        writer.WriteStartObject();
        writer.WriteString("product"u8, "DiplomacyBot.Sandbox"u8);
        writer.WriteString("token"u8, world.App.Token);
        writer.WriteId("application_id"u8, world.App.Id);
        writer.WriteString("api_url"u8, world.PublicBase + RestPipeline.Root);
        writer.WriteString("gateway_url"u8, core.GatewayUrl);
        writer.WriteString("page_url"u8, world.PublicBase + "/");
        writer.WriteStartArray("people"u8);
        foreach (var name in PeopleWorld.Names(world))
            writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteString("database"u8, core.Options.WorldPath is { } path ? Path.GetFullPath(path) : null);
        writer.WriteStartObject("setup"u8);
        writer.WriteId("guild_id"u8, world.Setup.GuildId);
        writer.WriteString("zone"u8, world.Setup.Zone);
        writer.WriteId("briefings_channel_id"u8, world.Setup.BriefingsChannelId);
        writer.WriteId("quiz_channel_id"u8, world.Setup.QuizChannelId);
        writer.WriteId("moderators_channel_id"u8, world.Setup.ModeratorsChannelId);
        writer.WriteId("moderator_role_id"u8, world.Setup.ModeratorRoleId);
        writer.WriteId("organizer_role_id"u8, world.Setup.OrganizerRoleId);
        writer.WriteString("safeguarding_contact"u8, world.Setup.SafeguardingContact);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}
