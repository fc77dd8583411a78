namespace DiplomacyBot.Hosting;

/// <summary>How the sandbox's own guild is furnished; ids as Discord spells them.</summary>
internal sealed record SandboxGuildSetup(
    string GuildId,
    string? Zone,
    string? BriefingsChannelId,
    string? QuizChannelId,
    string? ModeratorsChannelId,
    string? ModeratorRoleId,
    string? OrganizerRoleId,
    string? SafeguardingContact);
