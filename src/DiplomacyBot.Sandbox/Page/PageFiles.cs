using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace DiplomacyBot.Sandbox.Page;

/// <summary>Serves the page: every file under <c>Page/wwwroot</c>, embedded in this assembly, so that the program runs from any folder.</summary>
internal static class PageFiles
{
    private const string Prefix = "wwwroot/";

    // Everything comes from this origin and nothing is inline, so text from a message can never run as script.
    private const string Policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps <c>/</c> to the page and each of its files to its own path.</summary>
        public void MapPage()
        {
            var assembly = typeof(PageFiles).Assembly;
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                var path = name[Prefix.Length..].Replace('\\', '/');
                var file = Read(assembly, name, path);
                routes.MapGet("/" + path, (HttpContext context) => Send(context, file));
                if (path == "index.html") routes.MapGet("/", (HttpContext context) => Send(context, file));
            }
        }
    }

    private static PageFile Read(Assembly assembly, string name, string path)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The page file {name} is not in the assembly; build the sandbox again.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PageFile(bytes, ContentType(path), $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
    }

    private static IResult Send(HttpContext context, PageFile file)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // A rebuilt sandbox must show its new page at once; the tag keeps the unchanged case cheap.
        headers.CacheControl = "no-cache";
        return Results.Bytes(file.Content, file.ContentType, entityTag: new EntityTagHeaderValue(file.Tag));
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
