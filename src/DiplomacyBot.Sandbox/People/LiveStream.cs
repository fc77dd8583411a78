using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Server-sent events of one person's window.</summary>
internal static class LiveStream
{
    public static async Task ServeAsync(HttpContext context, SandboxCore core, CancellationToken stopping)
    {
        LiveSubscriber? subscriber = null;
        lock (core.World.Gate)
        {
            if (PeopleEndpoints.FindPerson(core.World, (string)context.Request.RouteValues["who"]!) is { } person)
                subscriber = core.Live.Join(person);
        }

        if (subscriber is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        try
        {
            await context.Response.StartAsync(either.Token);
            var output = context.Response.BodyWriter;
            while (await subscriber.Events.WaitToReadAsync(either.Token))
            {
                while (subscriber.Events.TryRead(out var written))
                    await output.WriteAsync(written, either.Token);
                await output.FlushAsync(either.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The window closed, or the server stops.
        }
        finally
        {
            lock (core.World.Gate)
                core.Live.Leave(subscriber);
        }
    }
}
