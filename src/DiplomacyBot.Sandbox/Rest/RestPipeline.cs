using System.Buffers;
using System.Globalization;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>What every REST request passes: who asks, how often, with what; then the route, under the world's gate; then the faults.</summary>
internal sealed partial class RestPipeline(SandboxCore core, ILogger<RestPipeline> logger)
{
    public const string Root = "/api/v10";
    private const string TokenScheme = "Bot ";

    public void Map(IEndpointRouteBuilder endpoints, IReadOnlyList<RestRoute> routes)
    {
        foreach (var route in routes)
            endpoints.MapMethods($"{Root}/{route.Template}", [route.Method], context => ServeAsync(context, route));
        foreach (var (method, template) in RestRoutes.NotSimulated)
            endpoints.MapMethods($"{Root}/{template}", [method], ServeUnknownAsync);
        // A known path with a method that Discord does not know there either.
        foreach (var template in routes.Select(route => route.Template).Distinct(StringComparer.Ordinal))
            endpoints.Map($"{Root}/{template}", ServeWrongMethodAsync);
        endpoints.Map("/api/{**rest}", ServeUnknownAsync);
    }

    private async Task ServeAsync(HttpContext context, RestRoute route)
    {
        using var body = await BodyReading.ReadAsync(context.Request, route.Body);
        var fault = core.Faults.OnRequest?.Invoke(new WireRequest(context.Request.Method, context.Request.Path.Value![Root.Length..], body.Json));
        if (fault is { AfterWork: false } && await FailAsync(context, fault))
            return;
        var (headers, limited) = core.RateLimits.Take(route, route.MajorParameter is { } major ? (string)context.Request.RouteValues[major]! : "");
        var answer = Gatekeep(context, route) ?? limited ?? body.Refusal ?? BadId(context, route) ?? Work(context, route, body);
        Record(context, route, answer);
        if (fault is { AfterWork: true } && await FailAsync(context, fault))
            return;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        Write(context, answer);
    }

    private RestAnswer Work(HttpContext context, RestRoute route, RequestBody body)
    {
        using var sends = DeferredSends.Open();
        lock (core.World.Gate)
            return route.Handle(new RestCall(context, core, body));
    }

    private RestAnswer? Gatekeep(HttpContext context, RestRoute route)
    {
        if (core.RateLimits.Banned)
            return RestAnswer.Refuse(429, 0, "You are being blocked from accessing our API temporarily due to exceeding our rate limits frequently.");
        if (string.IsNullOrWhiteSpace(context.Request.Headers.UserAgent))
            return Refusals.NoUserAgent;
        if (route.ByInteractionToken || route.Open)
            return null;
        var given = context.Request.Headers.Authorization.ToString();
        return given.StartsWith(TokenScheme, StringComparison.Ordinal) && given.AsSpan(TokenScheme.Length).Trim().SequenceEqual(core.World.App.Token) ? null : Refusals.Unauthorized;
    }

    private static RestAnswer? BadId(HttpContext context, RestRoute route)
    {
        foreach (var name in route.IdParameters)
        {
            var text = (string)context.Request.RouteValues[name]!;
            if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return RestAnswer.Invalid("NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.", name);
        }

        return null;
    }

    private void Record(HttpContext context, RestRoute route, RestAnswer answer)
    {
        var shown = Shown(context.Request, route);
        core.Requests.Add(new RequestRecord(context.Request.Method, shown, answer.Status, answer.Code));
        core.Transcript.Add(new HappeningLine(core.World.Now, "bot", context.Request.Method, shown, answer.Status));
        if (!answer.IsRefusal)
            return;
        if (core.RateLimits.CountInvalid(answer))
            core.Requests.Complain($"{RateLimits.WorryingInvalid} requests within ten minutes were answered with 401, 403 or 429; at 10,000 Discord bans the address.");
        if (answer.Status == StatusCodes.Status501NotImplemented)
            LogNotSimulated(context.Request.Method, shown);
        else
            LogRefused(context.Request.Method, shown, answer.Status, System.Text.Encoding.UTF8.GetString(answer.Body));
    }

    private static string Shown(HttpRequest request, RestRoute route)
    {
        var path = request.Path.Value.AsSpan(Root.Length);
        if (!route.ByInteractionToken)
            return path.ToString();
        var token = (string)request.RouteValues["token"]!;
        return path.IndexOf(token, StringComparison.Ordinal) is >= 0 and var at ? $"{path[..at]}{{token}}{path[(at + token.Length)..]}" : path.ToString();
    }

    private Task ServeWrongMethodAsync(HttpContext context)
    {
        core.Requests.Add(new RequestRecord(context.Request.Method, context.Request.Path.Value![Root.Length..], 405, 0));
        Write(context, Refusals.MethodNotAllowed);
        return Task.CompletedTask;
    }

    private Task ServeUnknownAsync(HttpContext context)
    {
        LogNotSimulated(context.Request.Method, context.Request.Path);
        core.Requests.Add(new RequestRecord(context.Request.Method, context.Request.Path.Value!, 501, 0));
        Write(context, Refusals.NotSimulated($"{context.Request.Method} {context.Request.Path}"));
        return Task.CompletedTask;
    }

    /// <returns>Whether the reply is dealt with.</returns>
    private async Task<bool> FailAsync(HttpContext context, RestFault fault)
    {
        if (fault.Until is { } until)
            await until.WaitAsync(context.RequestAborted);
        if (fault.Cut)
        {
            context.Abort();
            return true;
        }

        if (fault.Status is not { } status)
            return false;
        foreach (var (name, value) in fault.Headers)
            context.Response.Headers[name] = value;
        context.Response.StatusCode = status;
        context.Response.ContentType = fault.ContentType;
        context.Response.Headers.Date = core.HttpDate;
        await context.Response.WriteAsync(fault.Body, context.RequestAborted);
        return true;
    }

    private void Write(HttpContext context, RestAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.Date = core.HttpDate;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Body.Length == 0)
            return;
        response.ContentType = "application/json";
        response.ContentLength = answer.Body.Length;
        response.BodyWriter.Write(answer.Body);
    }

    [LoggerMessage(LogLevel.Warning, "Refused {Method} {Path} with {Status}: {Body}")]
    private partial void LogRefused(string method, string path, int status, string body);

    [LoggerMessage(LogLevel.Error, "NOT SIMULATED: {Method} {Path}. Answered 501.")]
    private partial void LogNotSimulated(string method, string path);
}
