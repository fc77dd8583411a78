using System.Buffers;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Server-sent events of one person's window.</summary>
internal static class LiveStream
{
    private const int MostQueuedBytes = 4 << 20;

    public static async Task ServeAsync(HttpContext context, SandboxCore core, CancellationToken stopping)
    {
        User? person;
        lock (core.World.Gate)
            person = PeopleEndpoints.FindPerson(core.World, (string)context.Request.RouteValues["who"]!);
        if (person is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        var output = context.Response.BodyWriter;
        var queue = new SendQueue(MostQueuedBytes, async events =>
        {
            for (var i = 0; i < events.Count; i++)
                output.Write(events[i]);
            if ((await output.FlushAsync(either.Token)).IsCompleted)
                throw new IOException("The window is gone.");
        });
        var subscriber = new LiveSubscriber(person, queue.TryAdd, queue.Complete);
        try
        {
            Join(core, subscriber);
            await queue.Ended.WaitAsync(either.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The window closed, or the server stops.
        }
        finally
        {
            lock (core.World.Gate)
                core.Live.Leave(subscriber);
            // This response is nobody's to write to once it has ended.
            queue.Complete();
            await queue.Ended;
        }
    }

    /// <summary>The first event, and the response's head with it, is on its way when this returns: whoever reads it has missed nothing since.</summary>
    private static void Join(SandboxCore core, LiveSubscriber subscriber)
    {
        using var sends = DeferredSends.Open();
        lock (core.World.Gate)
            core.Live.Join(subscriber);
    }
}
