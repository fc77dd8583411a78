using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Whom a message may ping.</summary>
internal sealed record AllowedMentions(bool AllUsers, bool AllRoles, bool Everyone, IReadOnlySet<ulong> Users, IReadOnlySet<ulong> Roles, bool RepliedUser)
{
    private static readonly HashSet<ulong> Nobody = [];

    /// <summary>A bot's own posts ping everything they name.</summary>
    public static AllowedMentions ForPosts { get; } = new(true, true, true, Nobody, Nobody, RepliedUser: true);

    /// <summary>Interactions and webhooks ping users only.</summary>
    public static AllowedMentions ForInteractions { get; } = new(true, false, false, Nobody, Nobody, RepliedUser: true);

    public static Rule Rule { get; } = Rules.All(
        Rules.Shape(
            new("parse", Rules.Set(Rules.OneOfTexts("users", "roles", "everyone"), 0, 3)),
            new("users", Rules.Set(Rules.Snowflake, 0, 100)),
            new("roles", Rules.Set(Rules.Snowflake, 0, 100)),
            new("replied_user", Rules.Flag)),
        CheckExclusive);

    public static AllowedMentions Read(JsonElement json)
    {
        bool users = false, roles = false, everyone = false;
        foreach (var kind in json.Items("parse"))
        {
            users |= kind.ValueEquals("users"u8);
            roles |= kind.ValueEquals("roles"u8);
            everyone |= kind.ValueEquals("everyone"u8);
        }

        return new AllowedMentions(users, roles, everyone, Ids(json, "users"), Ids(json, "roles"), json.Flag("replied_user"));
    }

    private static HashSet<ulong> Ids(JsonElement json, string name) => json.HasItems(name) ? [.. json.Items(name).Select(item => item.AsId() ?? 0)] : Nobody;

    private static void CheckExclusive(JsonElement json, Checking at)
    {
        foreach (var kind in (ReadOnlySpan<string>)["users", "roles"])
        {
            if (json.HasItems(kind) && json.Items("parse").Any(item => item.ValueKind == JsonValueKind.String && item.ValueEquals(kind)))
                at.Fail("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
        }
    }
}
