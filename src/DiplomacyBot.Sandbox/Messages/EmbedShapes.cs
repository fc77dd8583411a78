using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>What an embed may hold (FACTS section 11, row 14).</summary>
internal static class EmbedShapes
{
    public const int MostTogether = 6000;

    private static readonly Rule Link = Rules.Url(2048, "http", "https");
    private static readonly Rule Picture = Rules.Url(2048, "http", "https", "attachment");

    private static readonly Rule Image = Rules.Shape(new Field("url", Picture, Required: true));

    private static readonly Rule Embed = Rules.Shape(
        new("title", Rules.Text(0, 256, trimmed: true)),
        new("description", Rules.Text(0, 4096, trimmed: true)),
        new("url", Link),
        new("timestamp", Rules.Time),
        new("color", Rules.Integer(0, 0xFFFFFF)),
        new("footer", Rules.Shape(new Field("text", Needed(2048), Required: true), new Field("icon_url", Picture))),
        new("image", Image),
        new("thumbnail", Image),
        new("author", Rules.Shape(new Field("name", Needed(256), Required: true), new Field("url", Link), new Field("icon_url", Picture))),
        new("fields", Rules.List(
            Rules.Shape(new Field("name", Needed(256), Required: true), new Field("value", Needed(1024), Required: true), new Field("inline", Rules.Flag)), 0, 25)));

    public static Rule Embeds { get; } = Rules.List(Embed, 0, 10);

    /// <summary>Runs once the single fields are right, as Discord does.</summary>
    public static void CheckTogether(JsonElement embeds, Checking at)
    {
        var total = embeds.EnumerateArray().Sum(SizeOf);
        if (total > MostTogether)
            at.FailAt("embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostTogether}");
    }

    public static bool IsEmpty(JsonElement embed) =>
        SizeOf(embed) == 0 && embed.Member("image") is null && embed.Member("thumbnail") is null && embed.Member("fields") is null;

    private static int SizeOf(JsonElement embed)
    {
        var size = Size(embed, "title") + Size(embed, "description");
        if (embed.Member("footer") is { } footer)
            size += Size(footer, "text");
        if (embed.Member("author") is { } author)
            size += Size(author, "name");
        return size + embed.Items("fields").Sum(field => Size(field, "name") + Size(field, "value"));
    }

    private static int Size(JsonElement owner, string name) => Rules.CodePoints(owner.Text(name).AsSpan().Trim());

    /// <summary>Trimmed; empty counts as missing.</summary>
    private static Rule Needed(int max)
    {
        var text = Rules.Text(0, max, trimmed: true);
        return (value, at) =>
        {
            if (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()))
                at.Fail("BASE_TYPE_REQUIRED", "This field is required");
            else
                text(value, at);
        };
    }
}
