using DiplomacyBot.Discord;

namespace DiplomacyBot.Setup;

/// <summary>The settings that are a channel or a role, by the names they have in options and custom ids.</summary>
internal static class SettingNames
{
    public static IReadOnlyList<string> Channels { get; } = ["briefings", "quiz", "moderators"];

    /// <summary>False where there is no such setting.</summary>
    public static bool Set(GuildSettings settings, string name, Snowflake? id)
    {
        switch (name)
        {
            case "briefings":
                settings.BriefingsChannelId = id;
                return true;
            case "quiz":
                settings.QuizChannelId = id;
                return true;
            case "moderators":
                settings.ModeratorsChannelId = id;
                return true;
            case "moderator_role":
                settings.ModeratorRoleId = id;
                return true;
            case "organizer_role":
                settings.OrganizerRoleId = id;
                return true;
            default:
                return false;
        }
    }
}
