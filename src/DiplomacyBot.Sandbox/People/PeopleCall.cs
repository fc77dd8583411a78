using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What one person asks of the sandbox.</summary>
internal sealed class PeopleCall(HttpContext http, SandboxCore core, User person, RequestBody body)
{
    public SandboxCore Core => core;

    public World World => core.World;

    public User Person => person;

    public JsonElement Body => body.Json;

    public IReadOnlyList<UploadedFile> Files => body.Files;

    public ulong? RouteId(string name) => ulong.TryParse((string?)http.Request.RouteValues[name], out var id) ? id : null;

    public string? Query(string name) => http.Request.Query.TryGetValue(name, out var value) ? value[^1] : null;

    /// <summary>A channel this person sees, or null.</summary>
    public Channel? VisibleChannel(ulong? id) => id is { } known && World.FindChannel(known) is { } channel && World.CanSee(channel, person.Id) ? channel : null;

    public static RestAnswer No(string message, int status = 400) => RestAnswer.Ok(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    }) with
    { Status = status };
}
