using System.Globalization;
using DiplomacyBot.Sandbox.Messages;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Serves uploads, in place of Discord's CDN. Pictures show in the page; anything else is only ever saved, so no upload can run a script here.</summary>
internal static class FileEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints, SandboxCore core) =>
        endpoints.MapGet("/sandbox/files/{channel}/{id}/{name}", context => ServeAsync(context, core));

    private static async Task ServeAsync(HttpContext context, SandboxCore core)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        if (!ulong.TryParse((string)context.Request.RouteValues["id"]!, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || core.World.Files.Find(id) is not { } content)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var type = FileNames.ContentType(name);
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=31536000, immutable";
        headers.ContentDisposition = $"{(FileNames.IsPicture(type) ? "inline" : "attachment")}; filename=\"{FileNames.Safe(name)}\"";
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
