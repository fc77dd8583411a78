namespace DiplomacyBot.Discord.Wire;

internal sealed record ResolvedIn(
    Dictionary<string, AttachmentIn>? Attachments,
    Dictionary<string, ChannelIn>? Channels,
    Dictionary<string, MessageIn>? Messages);
