namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Discord's permission bits (topics/permissions); <see cref="All"/> is what an administrator computes to.</summary>
[Flags]
internal enum Permissions : ulong
{
    None = 0,
    CreateInstantInvite = 1ul << 0,
    KickMembers = 1ul << 1,
    BanMembers = 1ul << 2,
    Administrator = 1ul << 3,
    ManageChannels = 1ul << 4,
    ManageGuild = 1ul << 5,
    AddReactions = 1ul << 6,
    ViewAuditLog = 1ul << 7,
    ViewChannel = 1ul << 10,
    SendMessages = 1ul << 11,
    SendTtsMessages = 1ul << 12,
    ManageMessages = 1ul << 13,
    EmbedLinks = 1ul << 14,
    AttachFiles = 1ul << 15,
    ReadMessageHistory = 1ul << 16,
    MentionEveryone = 1ul << 17,
    UseExternalEmojis = 1ul << 18,
    Connect = 1ul << 20,
    Speak = 1ul << 21,
    MuteMembers = 1ul << 22,
    DeafenMembers = 1ul << 23,
    MoveMembers = 1ul << 24,
    ChangeNickname = 1ul << 26,
    ManageNicknames = 1ul << 27,
    ManageRoles = 1ul << 28,
    ManageWebhooks = 1ul << 29,
    UseApplicationCommands = 1ul << 31,
    ManageEvents = 1ul << 33,
    ManageThreads = 1ul << 34,
    CreatePublicThreads = 1ul << 35,
    CreatePrivateThreads = 1ul << 36,
    SendMessagesInThreads = 1ul << 38,
    ModerateMembers = 1ul << 40,
    CreateEvents = 1ul << 44,
    SendPolls = 1ul << 49,
    UseExternalApps = 1ul << 50,
    PinMessages = 1ul << 51,
    BypassSlowmode = 1ul << 52,

    /// <summary>Every bit Discord has defined up to 52.</summary>
    All = (1ul << 53) - 1,

    /// <summary>Everything about messages.</summary>
    InText = SendMessages | SendMessagesInThreads | SendTtsMessages | EmbedLinks | AttachFiles | ReadMessageHistory | AddReactions | MentionEveryone | ManageMessages
        | UseApplicationCommands | SendPolls | PinMessages,

    /// <summary>What a timed-out member keeps.</summary>
    TimedOut = ViewChannel | ReadMessageHistory,

    /// <summary>What a person may do in a direct message.</summary>
    DirectMessage = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | AddReactions | UseExternalEmojis
        | UseApplicationCommands | SendPolls | PinMessages,
}
