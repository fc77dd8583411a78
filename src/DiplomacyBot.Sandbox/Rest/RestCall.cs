using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>One request, as a route sees it.</summary>
internal sealed class RestCall(HttpContext http, SandboxCore core, RequestBody body)
{
    public SandboxCore Core => core;

    public World World => core.World;

    public JsonElement Body => body.Json;

    public IReadOnlyList<UploadedFile> Files => body.Files;

    public User Bot => core.World.App.Bot;

    public string Route(string name) => (string)http.Request.RouteValues[name]!;

    /// <summary>A snowflake of the path; the pipeline has checked that it is one.</summary>
    public ulong Id(string name) => ulong.Parse(Route(name), CultureInfo.InvariantCulture);

    /// <summary>The same, where the route may lack it.</summary>
    public ulong? TryId(string name) => http.Request.RouteValues.ContainsKey(name) ? Id(name) : null;

    public string? Query(string name) => http.Request.Query.TryGetValue(name, out var value) ? value[^1] : null;

    /// <summary>Checks the body against a shape.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public RestAnswer? Check(Field[] fields)
    {
        var at = new Checking();
        Rules.CheckFields(Body, fields, at);
        return at.Errors is { } errors ? RestAnswer.Invalid(errors) : null;
    }

    public bool QueryFlag(string name) => Query(name) is "true" or "True" or "1";
}
