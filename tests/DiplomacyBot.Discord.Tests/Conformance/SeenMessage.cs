namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>A message as a person sees it.</summary>
public sealed record SeenMessage(Snowflake Id, Snowflake ChannelId, string Content, int Flags, IReadOnlyList<string> Titles, IReadOnlyList<string> Files)
{
    public bool IsEphemeral => (Flags & 64) != 0;

    public bool IsThinking => (Flags & 128) != 0;
}
