using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

internal sealed class Guild
{
    public required ulong Id { get; init; }

    public required string Name { get; init; }

    public required ulong OwnerId { get; init; }

    /// <summary>Words that AutoMod blocks; empty = it is off.</summary>
    public List<string> BlockedWords { get; init; } = [];

    public string PreferredLocale { get; set; } = "en-GB";

    public List<Role> Roles { get; init; } = [];

    public Dictionary<ulong, Member> Members { get; init; } = [];

    /// <summary>The highest place of a member among the roles; everybody has at least that of @everyone, and the owner is above all.</summary>
    public int RankOf(Member member) => member.User.Id == OwnerId
        ? int.MaxValue
        : member.Roles.Select(id => FindRole(id)?.Position ?? 0).DefaultIfEmpty(0).Max();

    public Role? FindRole(ulong id)
    {
        foreach (var role in Roles)
        {
            if (role.Id == id)
                return role;
        }

        return null;
    }

    /// <summary>The members shared by the REST object and GUILD_CREATE.</summary>
    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteId("id"u8, Id);
        writer.WriteString("name"u8, Name);
        writer.WriteNulls("icon", "icon_hash", "description", "home_header", "splash", "discovery_splash", "banner", "application_id", "afk_channel_id");
        writer.WriteString("region"u8, "deprecated"u8);
        writer.WriteEmptyArray("features"u8);
        writer.WriteId("owner_id"u8, OwnerId);
        writer.WriteNumber("afk_timeout"u8, 300);
        writer.WriteNulls("system_channel_id", "widget_channel_id", "vanity_url_code", "rules_channel_id", "safety_alerts_channel_id", "public_updates_channel_id",
            "incidents_data", "max_presences");
        writer.WriteNumber("system_channel_flags"u8, 0);
        writer.WriteBoolean("widget_enabled"u8, false);
        writer.WriteNumber("verification_level"u8, 1);
        writer.WriteNumber("default_message_notifications"u8, 1);
        writer.WriteNumber("mfa_level"u8, 0);
        writer.WriteNumber("explicit_content_filter"u8, 2);
        writer.WriteNumber("max_members"u8, 500000);
        writer.WriteNumber("max_stage_video_channel_users"u8, 50);
        writer.WriteNumber("max_video_channel_users"u8, 25);
        writer.WriteNumber("premium_tier"u8, 0);
        writer.WriteNumber("premium_subscription_count"u8, 0);
        writer.WriteBoolean("premium_progress_bar_enabled"u8, false);
        writer.WriteString("preferred_locale"u8, PreferredLocale);
        writer.WriteBoolean("nsfw"u8, false);
        writer.WriteNumber("nsfw_level"u8, 0);
        writer.WriteStartArray("roles"u8);
        foreach (var role in Roles)
            role.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEmptyArray("emojis"u8);
        writer.WriteEmptyArray("stickers"u8);
    }
}
