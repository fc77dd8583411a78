using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>What a channel's settings may be.</summary>
internal static class ChannelShapes
{
    public static Field[] OverwriteFields { get; } =
    [
        new("type", Rules.OneOf(0, 1), Required: true),
        new("allow", Rules.Snowflake),
        new("deny", Rules.Snowflake),
    ];

    public static Field[] Edit { get; } =
    [
        new("name", Rules.Text(1, 100)),
        new("type", Rules.OneOf(0, 5)),
        new("position", Rules.Integer(0, int.MaxValue)),
        new("topic", Rules.Text(0, 1024)),
        new("nsfw", Rules.Flag),
        new("rate_limit_per_user", Rules.Integer(0, 21600)),
        new("bitrate", Rules.Integer(8000, 384000)),
        new("user_limit", Rules.Integer(0, 10000)),
        new("parent_id", Rules.Snowflake),
        new("default_auto_archive_duration", Rules.OneOf(60, 1440, 4320, 10080)),
        new("permission_overwrites", Rules.List(Rules.Shape([new("id", Rules.Snowflake, Required: true), .. OverwriteFields]), 0, 500)),
    ];

    public static Field[] Create { get; } =
    [
        new("name", Rules.Text(1, 100), Required: true),
        new("type", Rules.OneOf(0, 2, 4, 5, 13, 15, 16)),
        .. Edit.Where(field => field.Name is not ("name" or "type")),
    ];

    public static Overwrite Overwrite(JsonElement json, ulong? id = null) => new(
        id ?? json.Id("id")!.Value, json.Number("type") == 1, (Permissions)(json.Id("allow") ?? 0), (Permissions)(json.Id("deny") ?? 0));

    /// <summary>Text channels have names without capitals and spaces.</summary>
    public static string Name(string given, ChannelType type) =>
        type is ChannelType.Voice or ChannelType.Stage or ChannelType.Category ? given.Trim() : string.Join('-', given.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
