using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;

namespace DiplomacyBot.Setup;

/// <summary><c>/setup</c>: changes what its options name, then shows how everything stands.</summary>
internal sealed class SetupCommand(SettingsStore settings, GuildDirectory guilds) : ISlashCommand, ISuggestOptions
{
    private const string Zone = "zone";
    private const string Contact = "contact";

    public CommandDefinition Definition { get; } = new("setup", "Set time zone, channels, roles and the contact person", Tier.Administrator)
    {
        Options =
        [
            Option.Text(Zone, "The time zone of this server; type your city", autocomplete: true),
            Option.Channel("briefings", "Where briefings are posted"),
            Option.Channel("quiz", "Where quizzes are announced"),
            Option.Channel("moderators", "Where I tell the moderators what went wrong"),
            Option.Role("moderator_role", "Who looks after articles and briefings"),
            Option.Role("organizer_role", "Who looks after quizzes and results"),
            Option.Text(Contact, "Whom a member turns to with a worry; shown by /help", maxLength: SetupWording.LongestContact),
        ],
    };

    public async Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var (guild, actor) = (interaction.GuildId!.Value, interaction.User.Id);
        var given = interaction.Options;
        string? zone = null;
        if (given.TryGetValue(Zone, out var typed) && (zone = Zones.Find(typed.Text)) is null)
        {
            return SetupWording.UnknownZone(typed.Text);
        }
        foreach (var name in SettingNames.Channels)
        {
            if (given.TryGetValue(name, out var option) && Snowflake.TryParse(option.Text, out var channel) && Problem(guild, channel) is { } problem)
            {
                return Reply.Refusal(problem);
            }
        }
        var current = given.Count == 0
            ? await settings.FindAsync(guild, cancellationToken) ?? new GuildSettings { GuildId = guild }
            : await settings.ChangeAsync(guild, actor, string.Join(", ", given.Keys), s => Apply(s, given, zone), cancellationToken);
        return SetupWording.Panel(current, guilds.Find(guild), actor, isChanged: given.Count > 0);
    }

    public Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CommandChoice>>(interaction.Focused == Zone
            ? [.. Zones.Search(interaction.Options.TryGetValue(Zone, out var typed) ? typed.Text : "").Select(id => new CommandChoice(id.Replace('_', ' '), id))]
            : []);

    private Markdown? Problem(Snowflake guild, Snowflake channel) => guilds.Find(guild) is { } known && known.Channels.All(found => found.Id != channel || found.IsHidden)
        ? SetupWording.ChannelNotVisible(channel)
        : null;

    private static void Apply(GuildSettings settings, IReadOnlyDictionary<string, OptionValue> given, string? zone)
    {
        settings.Zone = zone ?? settings.Zone;
        foreach (var (name, option) in given)
        {
            if (name == Contact)
            {
                settings.SafeguardingContact = SetupWording.Contact(option.Text);
            }
            else if (Snowflake.TryParse(option.Text, out var id))
            {
                SettingNames.Set(settings, name, id);
            }
        }
    }
}
