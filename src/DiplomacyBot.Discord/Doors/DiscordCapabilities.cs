namespace DiplomacyBot.Discord;

/// <summary>What an implementation of the doors can promise.</summary>
/// <param name="PostsOnce">True where a post carries an enforced nonce and is never repeated without it. Without it no schedule may run.</param>
public sealed record DiscordCapabilities(bool PostsOnce);
