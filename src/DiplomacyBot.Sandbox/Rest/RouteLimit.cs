namespace DiplomacyBot.Sandbox.Rest;

/// <summary>So many requests per window and top-level id. Discord publishes none of these numbers; they are of the size people report.</summary>
internal sealed record RouteLimit(int Requests, TimeSpan Window)
{
    public static RouteLimit Usual { get; } = new(30, TimeSpan.FromSeconds(10));

    public static RouteLimit Posts { get; } = new(5, TimeSpan.FromSeconds(5));

    public static RouteLimit Deletes { get; } = new(5, TimeSpan.FromSeconds(1));

    public static RouteLimit Reactions { get; } = new(1, TimeSpan.FromMilliseconds(250));

    /// <summary>Per interaction.</summary>
    public static RouteLimit InteractionRoutes { get; } = new(5, TimeSpan.FromSeconds(2));

    public static RouteLimit Commands { get; } = new(5, TimeSpan.FromSeconds(20));
}
