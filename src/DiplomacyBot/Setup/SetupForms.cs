using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;

namespace DiplomacyBot.Setup;

/// <summary>Takes the time zone.</summary>
internal sealed class SetupZoneForm(SettingsStore settings, GuildDirectory guilds) : IFormHandler
{
    public ComponentDefinition Definition { get; } = new(SetupButtons.Zone, AnswerKind.Update, Visibility.Private, Tier.Administrator);

    public async Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var typed = interaction.Text(SetupButtons.Field);
        if (Zones.Find(typed) is not { } zone)
        {
            return SetupWording.UnknownZone(typed);
        }
        var guild = interaction.GuildId!.Value;
        var changed = await settings.ChangeAsync(guild, interaction.User.Id, "zone", s => s.Zone = zone, cancellationToken);
        return SetupWording.Panel(changed, guilds.Find(guild), interaction.User.Id, isChanged: true);
    }
}

/// <summary>Takes the contact person, or their removal.</summary>
internal sealed class SetupContactForm(SettingsStore settings, GuildDirectory guilds) : IFormHandler
{
    public ComponentDefinition Definition { get; } = new(SetupButtons.Contact, AnswerKind.Update, Visibility.Private, Tier.Administrator);

    public async Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var contact = SetupWording.Contact(interaction.Text(SetupButtons.Field));
        var changed = await settings.ChangeAsync(guild, interaction.User.Id, "contact", s => s.SafeguardingContact = contact, cancellationToken);
        return SetupWording.Panel(changed, guilds.Find(guild), interaction.User.Id, isChanged: true);
    }
}
