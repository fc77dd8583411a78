using DiplomacyBot.Sandbox.Faults;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>The requests that are being served, of bots and of people. Windows' event streams and the gateway are none.</summary>
internal sealed class Traffic
{
    private int inProgress;

    public int InProgress => Volatile.Read(ref inProgress);

    /// <summary>Serves one request and then sends the events that were to come after its reply.</summary>
    public async Task CountAsync(HttpContext context, RequestDelegate next, SandboxCore core)
    {
        Interlocked.Increment(ref inProgress);
        try
        {
            await next(context);
            // By itself the server would write it a little later: too late for what waits for it.
            await context.Response.CompleteAsync();
        }
        finally
        {
            Interlocked.Decrement(ref inProgress);
            core.Gateway.Events.Replied();
        }

        if (context.Request.Path.StartsWithSegments("/sandbox/people"))
            core.Transcript.Add(new HappeningLine(core.World.Now, "person", context.Request.Method, context.Request.Path.Value!, context.Response.StatusCode));
    }

    /// <summary>Whether a request is one of a bot or of a person that ends by itself.</summary>
    public static bool Counts(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || (request.Path.StartsWithSegments("/sandbox/people", out var rest) && HttpMethods.IsPost(request.Method) && rest.HasValue);
}
