using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;

namespace DiplomacyBot.Hosting;

/// <summary>Sets the sandbox's guild up the first time it is seen, so that everything can be tried at once. What /setup changes later stays.</summary>
internal sealed class SandboxFurnishing(LocalDiscord local, StartReads reads, WriteGate gate) : IGuildObserver
{
    public async Task GuildAvailableAsync(Guild guild, CancellationToken cancellationToken)
    {
        if (local.Info?.Setup is not { } setup || !Snowflake.TryParse(setup.GuildId, out var setupGuild) || setupGuild != guild.Id)
            return;
        if (await reads.HasSettingsAsync(guild.Id, cancellationToken))
            return;
        await gate.WriteAsync(
            (db, _) =>
            {
                db.GuildSettings.Add(new GuildSettings
                {
                    GuildId = guild.Id,
                    Zone = setup.Zone,
                    BriefingsChannelId = Id(setup.BriefingsChannelId),
                    QuizChannelId = Id(setup.QuizChannelId),
                    ModeratorsChannelId = Id(setup.ModeratorsChannelId),
                    ModeratorRoleId = Id(setup.ModeratorRoleId),
                    OrganizerRoleId = Id(setup.OrganizerRoleId),
                    SafeguardingContact = setup.SafeguardingContact,
                });
                return Task.CompletedTask;
            },
            cancellationToken);
    }

    private static Snowflake? Id(string? text) => Snowflake.TryParse(text, out var id) ? id : null;
}
