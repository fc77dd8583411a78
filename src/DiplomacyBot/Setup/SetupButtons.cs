using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;

namespace DiplomacyBot.Setup;

/// <summary>The names of the panel's buttons, selects and forms.</summary>
internal static class SetupButtons
{
    public const string Page = "setup.page";
    public const string Choose = "setup.choose";
    public const string Zone = "setup.zone";
    public const string Contact = "setup.contact";
    public const string Field = "value";
}

/// <summary>Opens the pages of channels and roles, and the panel again.</summary>
internal sealed class SetupPageButton(SettingsStore settings, GuildDirectory guilds) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(SetupButtons.Page, AnswerKind.Update, Visibility.Private, Tier.Administrator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var current = await settings.FindAsync(guild, cancellationToken) ?? new GuildSettings { GuildId = guild };
        return id.Argument(0) switch
        {
            "channels" => SetupWording.ChannelsPage(current, interaction.User.Id),
            "roles" => SetupWording.RolesPage(current, interaction.User.Id),
            _ => SetupWording.Panel(current, guilds.Find(guild), interaction.User.Id, isChanged: false),
        };
    }
}

/// <summary>Takes a chosen channel or role, or its clearing.</summary>
internal sealed class SetupSelect(SettingsStore settings, GuildDirectory guilds) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(SetupButtons.Choose, AnswerKind.Update, Visibility.Private, Tier.Administrator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var (guild, setting) = (interaction.GuildId!.Value, id.Argument(0));
        Snowflake? chosen = null;
        if (interaction.Values is [var value])
        {
            if (!Snowflake.TryParse(value, out var parsed) || !SettingNames.Set(new GuildSettings { GuildId = guild }, setting, parsed))
            {
                return SetupWording.Stale;
            }
            if (SettingNames.Channels.Contains(setting) && guilds.Find(guild) is { } known && known.Channels.All(channel => channel.Id != parsed || channel.IsHidden))
            {
                return Reply.Refusal(SetupWording.ChannelNotVisible(parsed));
            }
            chosen = parsed;
        }
        var changed = await settings.ChangeAsync(guild, interaction.User.Id, setting, s => SettingNames.Set(s, setting, chosen), cancellationToken);
        return SetupWording.Panel(changed, guilds.Find(guild), interaction.User.Id, isChanged: true);
    }
}

/// <summary>Opens the form for the time zone.</summary>
internal sealed class SetupZoneButton(SettingsStore settings) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(SetupButtons.Zone, AnswerKind.Form, Visibility.Private, Tier.Administrator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        Reply.Open(SetupWording.ZoneForm(await settings.FindAsync(interaction.GuildId!.Value, cancellationToken), interaction.User.Id));
}

/// <summary>Opens the form for the contact person.</summary>
internal sealed class SetupContactButton(SettingsStore settings) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(SetupButtons.Contact, AnswerKind.Form, Visibility.Private, Tier.Administrator);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        Reply.Open(SetupWording.ContactForm(await settings.FindAsync(interaction.GuildId!.Value, cancellationToken), interaction.User.Id));
}
