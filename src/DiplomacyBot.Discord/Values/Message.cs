namespace DiplomacyBot.Discord;

/// <summary>A message as Discord returned it.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="ChannelId">Where it stands.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Content">Its text; empty where Discord withholds it.</param>
/// <param name="Embeds">The footers and titles of its embeds: what a mark of ours can be found in.</param>
/// <param name="Attachments">Its files.</param>
/// <param name="Flags">Discord's message flags.</param>
public sealed record Message(
    Snowflake Id,
    Snowflake ChannelId,
    User Author,
    string Content,
    IReadOnlyList<MessageEmbed> Embeds,
    IReadOnlyList<Attachment> Attachments,
    int Flags)
{
    /// <summary>True for a message only one person sees.</summary>
    public bool IsEphemeral => (Flags & 64) != 0;
}
