using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Setup;

/// <summary>What administrators read and tap while they set the bot up.</summary>
internal static class SetupWording
{
    public const int LongestContact = 200;

    public static Reply UnknownZone(string typed) =>
        Reply.Refusal($"I know no time zone called “{CodePoints.Truncate(typed, 60)}”. Type your city, such as `Karachi`, and choose from the list that appears.");

    public static Markdown ChannelNotVisible(Snowflake channel) =>
        Markdown.Of($"I cannot see {Markdown.Channel(channel)}. Give me View Channel, Send Messages, Embed Links and Read Message History there, then run /setup again.");

    public static Reply Stale => Reply.Refusal($"This choice is from an older message. Run /setup again.");

    /// <summary>One visible line; what a member reads at the end of /help.</summary>
    public static string? Contact(string text) => CodePoints.Label(text, LongestContact, "") is { Length: > 0 } contact ? contact : null;

    public static Reply Panel(GuildSettings settings, Guild? guild, Snowflake actor, bool isChanged)
    {
        var lines = new List<Markdown>
        {
            isChanged ? Markdown.Of($"✅ **Saved.** This is how everything stands:") : Markdown.Of($"**How this server is set up**"),
            Markdown.Of($"Time zone: {(settings.Zone is { } zone ? Markdown.Of($"**{zone.Replace('_', ' ')}**") : Missing("clock times cannot be planned yet"))}"),
            Markdown.Of($"Briefings: {Channel(settings.BriefingsChannelId, guild, "name a channel with each schedule")}"),
            Markdown.Of($"Quiz: {Channel(settings.QuizChannelId, guild, "not needed to play")}"),
            Markdown.Of($"Moderators: {Channel(settings.ModeratorsChannelId, guild, "I have nowhere to say what went wrong")}"),
            Markdown.Of($"Moderator role: {Role(settings.ModeratorRoleId, guild, "everyone with Manage Messages")}"),
            Markdown.Of($"Organizer role: {Role(settings.OrganizerRoleId, guild, "everyone with Manage Events")}"),
            Markdown.Of($"Contact: {(settings.SafeguardingContact is { } contact ? Markdown.Of($"**{contact}**") : Missing("members should know whom to turn to"))}"),
        };
        lines.AddRange(Disagreements(settings, guild));
        return Reply.Say(Markdown.Lines(lines),
            ActionRow.Of(
                new Button(CustomId.For(actor, SetupButtons.Zone), "Time zone"),
                new Button(CustomId.For(actor, SetupButtons.Contact), "Contact"),
                new Button(CustomId.For(actor, SetupButtons.Page, "channels"), "Channels"),
                new Button(CustomId.For(actor, SetupButtons.Page, "roles"), "Roles")));
    }

    public static Reply ChannelsPage(GuildSettings settings, Snowflake actor) => Reply.Say(
        Markdown.Of($"**Channels.** Choose, or clear a choice to unset it."),
        Select(actor, "briefings", EntityKind.Channel, "Briefings are posted in…", settings.BriefingsChannelId),
        Select(actor, "quiz", EntityKind.Channel, "Quizzes are announced in…", settings.QuizChannelId),
        Select(actor, "moderators", EntityKind.Channel, "Moderators are told in…", settings.ModeratorsChannelId),
        Back(actor));

    public static Reply RolesPage(GuildSettings settings, Snowflake actor) => Reply.Say(
        Markdown.Of($"**Roles.** Choose, or clear a choice to unset it. The owner and administrators may always do everything."),
        Select(actor, "moderator_role", EntityKind.Role, "Moderators are…", settings.ModeratorRoleId),
        Select(actor, "organizer_role", EntityKind.Role, "Organizers are…", settings.OrganizerRoleId),
        Back(actor));

    public static Modal ZoneForm(GuildSettings? settings, Snowflake actor) => new(CustomId.For(actor, SetupButtons.Zone), "Time zone of this server",
        [new TextField(SetupButtons.Field, "City or zone", "Such as Karachi, Berlin or America/New_York", Value: settings?.Zone, MaxLength: 60)]);

    public static Modal ContactForm(GuildSettings? settings, Snowflake actor) => new(CustomId.For(actor, SetupButtons.Contact), "Whom do members turn to?",
        [new TextField(SetupButtons.Field, "Contact", "Shown at the end of /help: a person, a role or an address", Required: false, Value: settings?.SafeguardingContact, MaxLength: LongestContact)]);

    // Bots cannot set who sees a command, so the places where Discord's settings and ours differ can only be named.
    private static IEnumerable<Markdown> Disagreements(GuildSettings settings, Guild? guild)
    {
        if (Lacks(settings.ModeratorRoleId, Permissions.ManageMessages, guild) is { } moderators)
        {
            yield return Hidden(moderators, "Manage Messages", "/library, /schedule and “Make a briefing”");
        }
        if (Lacks(settings.OrganizerRoleId, Permissions.ManageEvents, guild) is { } organizers)
        {
            yield return Hidden(organizers, "Manage Events", "the organizers' commands");
        }
    }

    private static Role? Lacks(Snowflake? role, Permissions needed, Guild? guild) =>
        guild?.Roles.FirstOrDefault(found => found.Id == role) is { } chosen && !chosen.Permissions.Has(needed) ? chosen : null;

    private static Markdown Hidden(Role role, string permission, string commands) =>
        Markdown.Of($"⚠️ {Markdown.Role(role.Id)} lacks {permission}, so Discord hides {commands} from it. Either give it that permission, or open **Server Settings › Integrations › this bot**, tap the command and add the role.");

    private static Markdown Channel(Snowflake? id, Guild? guild, string otherwise) => id is { } chosen
        ? guild is null || guild.Channels.Any(channel => channel.Id == chosen && !channel.IsHidden) ? Markdown.Channel(chosen) : Markdown.Of($"{Markdown.Channel(chosen)} ⚠️ I cannot see it any more; choose another one")
        : Missing(otherwise);

    private static Markdown Role(Snowflake? id, Guild? guild, string otherwise) => id is { } chosen
        ? guild is null || guild.Roles.Any(role => role.Id == chosen) ? Markdown.Role(chosen) : Markdown.Of($"⚠️ a role that was deleted; choose another one")
        : Missing(otherwise);

    private static Markdown Missing(string consequence) => Markdown.Of($"not set ({consequence})");

    private static ActionRow Select(Snowflake actor, string setting, EntityKind kind, string placeholder, Snowflake? chosen) =>
        ActionRow.Of(new EntitySelect(CustomId.For(actor, SetupButtons.Choose, setting), kind, placeholder, kind == EntityKind.Channel ? [0, 5] : null, chosen is { } id ? [id] : null, MinValues: 0));

    private static ActionRow Back(Snowflake actor) => ActionRow.Of(new Button(CustomId.For(actor, SetupButtons.Page, "panel"), "Back"));
}
