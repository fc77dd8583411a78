using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>A button: what a style demands and what it forbids (rows 29 and 30).</summary>
internal static class ButtonShape
{
    public const int Link = 5;
    public const int Premium = 6;

    public static Rule Rule { get; } = Rules.All(
        Rules.Shape(
            new("id", Rules.Integer(0, int.MaxValue)),
            new("style", Rules.OneOf(1, 2, 3, 4, 5, 6), Required: true),
            new("label", Rules.Text(80)),
            new("custom_id", Rules.Text(1, 100)),
            new("url", Rules.Url(512, "http", "https", "discord")),
            new("sku_id", Rules.Snowflake),
            new("disabled", Rules.Flag),
            new("emoji", Emoji)),
        CheckStyle);

    /// <summary>Shared with select options: a Unicode emoji by name, or a custom one by id (this guild has none).</summary>
    public static void Emoji(JsonElement emoji, Checking at)
    {
        if (!Rules.IsObject(emoji, at))
            return;
        if (emoji.Member("id") is not null)
            at.FailAt("id", "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
        else if (emoji.Text("name") is not { } name || !EmojiNames.IsUnicodeEmoji(name))
            at.FailAt("name", "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
    }

    private static void CheckStyle(JsonElement button, Checking at)
    {
        if (button.Number("style") is not { } style)
            return;
        var hasCustomId = button.Member("custom_id") is not null;
        var hasUrl = button.Member("url") is not null;
        if (hasCustomId && hasUrl)
            at.FailAt("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
        else if (style is >= 1 and <= 4 && !hasCustomId)
            at.FailAt("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required");
        else if (style == Link && !hasUrl)
            at.Required("url");
        else if (style == Premium && button.Member("sku_id") is null)
            at.Required("sku_id");
        else if (style is >= 1 and <= 4 && hasUrl)
            at.FailAt("url", "BASE_TYPE_CHOICES", "A url cannot be specified for this style");
        else if (style != Premium && button.Member("sku_id") is not null)
            at.FailAt("sku_id", "BASE_TYPE_CHOICES", "A sku id cannot be specified for this style");
        if (style != Premium && string.IsNullOrWhiteSpace(button.Text("label")) && button.Member("emoji") is null)
            at.Required("label");
    }
}
