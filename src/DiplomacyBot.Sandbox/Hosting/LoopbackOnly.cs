using System.Net;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Refuses requests that name another host or come from another site's page: a web page elsewhere must not drive this server.</summary>
internal sealed class LoopbackOnly(RequestDelegate next, SandboxOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        // Whatever somebody wrote must never be taken for a page or a script because it looks like one.
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (options.Public || IsFromLoopback(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync("{\"message\":\"Only this computer may use the sandbox: Host and Origin must be loopback names.\"}", context.RequestAborted);
    }

    /// <summary>Whether both the name it was asked by and the page that asks, if any, are of this computer: a rebound DNS name is neither.</summary>
    public static bool IsFromLoopback(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return IsLoopback(request.Host.Host) && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && IsLoopback(from.Host)));
    }

    public static bool IsLoopback(string host)
    {
        // As nearly all ask, spared the parsing.
        if (host == "127.0.0.1")
            return true;
        var name = host.Trim('[', ']');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }
}
