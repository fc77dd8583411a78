namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What the bot needs to know to start in a guild that is already set up.</summary>
internal sealed record SetupFacts
{
    public required ulong GuildId { get; init; }

    /// <summary>An IANA zone.</summary>
    public required string Zone { get; init; }

    public required ulong BriefingsChannelId { get; init; }

    public required ulong QuizChannelId { get; init; }

    public required ulong ModeratorsChannelId { get; init; }

    public required ulong ModeratorRoleId { get; init; }

    public required ulong OrganizerRoleId { get; init; }

    public required string SafeguardingContact { get; init; }

    /// <summary>Whether practice members are offered: they play DiplomacyBot's quizzes, and no other bot has those.</summary>
    public bool Practice { get; init; } = true;

    public IReadOnlyList<StartLine> StartHere { get; init; } = [];
}
