using System.Security.Cryptography;
using System.Text;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>The page's files, from inside this assembly: everything under Page/wwwroot, and its modules as one script, which is what a window runs.</summary>
internal static class PageFiles
{
    private const string Prefix = "wwwroot/";
    private const string Script = "page.js";

    /// <summary>Only what this server itself sends may run, show or be spoken to; pictures may also be data the page makes.</summary>
    private const string Policy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
        [".woff2"] = "font/woff2",
    };

    // Once for all servers of a process: tests start hundreds.
    private static readonly Lazy<Dictionary<string, PageFile>> Files = new(Load);

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = Files.Value;
        endpoints.MapGet("/{**path}", context => ServeAsync(context, files));
    }

    private static Dictionary<string, PageFile> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        Dictionary<string, PageFile> files = new(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            Add(name[Prefix.Length..].Replace('\\', '/'), content);
        }

        var modules = files.Where(file => file.Key.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.Content));
        Add(Script, Encoding.UTF8.GetBytes(PageScript.Combine(modules, "js/main.js")));
        return files;

        void Add(string path, byte[] content)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"";
            files[path] = new PageFile(content, Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream"), tag);
        }
    }

    private static Task ServeAsync(HttpContext context, Dictionary<string, PageFile> files)
    {
        var path = (string?)context.Request.RouteValues["path"] ?? "";
        if (!files.TryGetValue(path.Length == 0 ? "index.html" : path, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var headers = context.Response.Headers;
        headers.ETag = file.Tag;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (context.Request.Headers.IfNoneMatch == file.Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        return context.Response.Body.WriteAsync(file.Content, context.RequestAborted).AsTask();
    }

    private sealed record PageFile(byte[] Content, string ContentType, string Tag);
}
