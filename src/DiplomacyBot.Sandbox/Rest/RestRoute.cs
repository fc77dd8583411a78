namespace DiplomacyBot.Sandbox.Rest;

/// <summary>One row of the route table.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Template">Below /api/v10; parameters ending in _id are snowflakes.</param>
/// <param name="Handle">Carries the request out, under the world's gate.</param>
internal sealed record RestRoute(string Method, string Template, Func<RestCall, RestAnswer> Handle)
{
    public BodyKind Body { get; init; } = Method is "POST" or "PUT" or "PATCH" ? BodyKind.Json : BodyKind.None;

    /// <summary>Interaction routes carry their secret in the path and do not count towards the global limit.</summary>
    public bool ByInteractionToken { get; init; }

    public bool Open { get; init; }

    public RouteLimit Limit { get; init; } = RouteLimit.Usual;

    /// <summary>The hash Discord would name the bucket by.</summary>
    public string Bucket { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Method + Template)).AsSpan(0, 16));

    public string[] IdParameters { get; } =
        [.. Template.Split('/').Where(part => part.EndsWith("_id}", StringComparison.Ordinal)).Select(part => part[1..^1])];

    /// <summary>The route parameter that counts separately.</summary>
    public string? MajorParameter { get; } =
        Template.StartsWith("webhooks/", StringComparison.Ordinal) || Template.StartsWith("interactions/", StringComparison.Ordinal) ? "token"
        : Template.StartsWith("channels/", StringComparison.Ordinal) ? "channel_id"
        : Template.StartsWith("guilds/", StringComparison.Ordinal) ? "guild_id" : null;
}
