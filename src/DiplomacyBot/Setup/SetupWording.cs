using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Setup;

/// <summary>What administrators read and tap while they set the bot up.</summary>
internal static class SetupWording
{
    public const int LongestContact = 200;

    private static readonly Texts Words = Texts.Of("setup");

    public static Reply UnknownZone(string typed) =>
        Words.Refuse("unknown-zone", ("typed", CodePoints.Truncate(typed, 60)));

    public static Markdown ChannelNotVisible(Snowflake channel) =>
        Words.Say("channel-not-visible", ("channel", Markdown.Channel(channel)));

    public static Reply Stale => Words.Refuse("stale");

    /// <summary>One visible line; what a member reads at the end of /help.</summary>
    public static string? Contact(string text) => CodePoints.Label(text, LongestContact, "") is { Length: > 0 } contact ? contact : null;

    public static Reply Panel(GuildSettings settings, Guild? guild, Snowflake actor, bool isChanged)
    {
        var lines = new List<Markdown>
        {
            isChanged ? Words.Say("saved") : Words.Say("title"),
            Words.Say("zone", ("zone", settings.Zone is { } zone ? Markdown.Of($"**{zone.Replace('_', ' ')}**") : Words.Say("zone-missing"))),
            Words.Say("briefings", ("channel", Channel(settings.BriefingsChannelId, guild) ?? Words.Say("briefings-missing"))),
            Words.Say("quiz", ("channel", Channel(settings.QuizChannelId, guild) ?? Words.Say("quiz-missing"))),
            Words.Say("moderators", ("channel", Channel(settings.ModeratorsChannelId, guild) ?? Words.Say("moderators-missing"))),
            Words.Say("moderator-role", ("role", Role(settings.ModeratorRoleId, guild) ?? Words.Say("moderator-role-missing"))),
            Words.Say("organizer-role", ("role", Role(settings.OrganizerRoleId, guild) ?? Words.Say("organizer-role-missing"))),
            Words.Say("contact", ("contact", settings.SafeguardingContact is { } contact ? Markdown.Of($"**{contact}**") : Words.Say("contact-missing"))),
        };
        lines.AddRange(Disagreements(settings, guild));
        return Reply.Say(Markdown.Lines(lines),
            ActionRow.Of(
                new Button(CustomId.For(actor, SetupButtons.Zone), Words.Label("zone-button")),
                new Button(CustomId.For(actor, SetupButtons.Contact), Words.Label("contact-button")),
                new Button(CustomId.For(actor, SetupButtons.Page, "channels"), Words.Label("channels-button")),
                new Button(CustomId.For(actor, SetupButtons.Page, "roles"), Words.Label("roles-button"))));
    }

    public static Reply ChannelsPage(GuildSettings settings, Snowflake actor) => Reply.Say(
        Words.Say("channels"),
        Select(actor, "briefings", EntityKind.Channel, Words.Label("choose-briefings"), settings.BriefingsChannelId),
        Select(actor, "quiz", EntityKind.Channel, Words.Label("choose-quiz"), settings.QuizChannelId),
        Select(actor, "moderators", EntityKind.Channel, Words.Label("choose-moderators"), settings.ModeratorsChannelId),
        Back(actor));

    public static Reply RolesPage(GuildSettings settings, Snowflake actor) => Reply.Say(
        Words.Say("roles"),
        Select(actor, "moderator_role", EntityKind.Role, Words.Label("choose-moderator-role"), settings.ModeratorRoleId),
        Select(actor, "organizer_role", EntityKind.Role, Words.Label("choose-organizer-role"), settings.OrganizerRoleId),
        Back(actor));

    public static Modal ZoneForm(GuildSettings? settings, Snowflake actor) => new(CustomId.For(actor, SetupButtons.Zone), Words.Label("zone-form"),
        [new TextField(SetupButtons.Field, Words.Label("zone-field"), Words.Label("zone-example"), Value: settings?.Zone, MaxLength: 60)]);

    public static Modal ContactForm(GuildSettings? settings, Snowflake actor) => new(CustomId.For(actor, SetupButtons.Contact), Words.Label("contact-form"),
        [new TextField(SetupButtons.Field, Words.Label("contact-field"), Words.Label("contact-note"), Required: false, Value: settings?.SafeguardingContact, MaxLength: LongestContact)]);

    // Bots cannot set who sees a command, so the places where Discord's settings and ours differ can only be named.
    private static IEnumerable<Markdown> Disagreements(GuildSettings settings, Guild? guild)
    {
        if (Lacks(settings.ModeratorRoleId, Permissions.ManageMessages, guild) is { } moderators)
        {
            yield return Words.Say("moderators-blind", ("role", Markdown.Role(moderators.Id)), ("command", CommandTexts.In("Make a briefing", "Make a briefing")));
        }
        if (Lacks(settings.OrganizerRoleId, Permissions.ManageEvents, guild) is { } organizers)
        {
            yield return Words.Say("organizers-blind", ("role", Markdown.Role(organizers.Id)));
        }
    }

    private static Role? Lacks(Snowflake? role, Permissions needed, Guild? guild) =>
        guild?.Roles.FirstOrDefault(found => found.Id == role) is { } chosen && !chosen.Permissions.Has(needed) ? chosen : null;

    // Null while none is chosen.
    private static Markdown? Channel(Snowflake? id, Guild? guild) => id switch
    {
        null => null,
        { } chosen when guild is null || guild.Channels.Any(channel => channel.Id == chosen && !channel.IsHidden) => Markdown.Channel(chosen),
        { } chosen => Words.Say("channel-gone", ("channel", Markdown.Channel(chosen))),
    };

    private static Markdown? Role(Snowflake? id, Guild? guild) => id switch
    {
        null => null,
        { } chosen when guild is null || guild.Roles.Any(role => role.Id == chosen) => Markdown.Role(chosen),
        _ => Words.Say("role-gone"),
    };

    private static ActionRow Select(Snowflake actor, string setting, EntityKind kind, string placeholder, Snowflake? chosen) =>
        ActionRow.Of(new EntitySelect(CustomId.For(actor, SetupButtons.Choose, setting), kind, placeholder, kind == EntityKind.Channel ? [0, 5] : null, chosen is { } id ? [id] : null, MinValues: 0));

    private static ActionRow Back(Snowflake actor) => ActionRow.Of(new Button(CustomId.For(actor, SetupButtons.Page, "panel"), Words.Label("back")));
}
