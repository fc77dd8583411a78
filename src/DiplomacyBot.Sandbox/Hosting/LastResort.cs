namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>A request that breaks this program is answered with 500 and logged; the world goes on.</summary>
internal sealed partial class LastResort(RequestDelegate next, ILogger<LastResort> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // The client is gone; nobody waits for an answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogBroken(exception, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{\"message\":\"500: Internal Server Error\",\"code\":0}", CancellationToken.None);
        }
    }

    [LoggerMessage(LogLevel.Error, "A mistake in the sandbox: {Method} {Path} could not be carried out.")]
    private partial void LogBroken(Exception exception, string method, string path);
}
