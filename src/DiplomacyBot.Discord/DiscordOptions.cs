namespace DiplomacyBot.Discord;

/// <summary>Where Discord is and who we are there; bound to the settings section "Discord".</summary>
public sealed class DiscordOptions
{
    /// <summary>The bot token. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>The API with its version; with or without a slash at the end.</summary>
    public Uri ApiUrl { get; set; } = new("https://discord.com/api/v10");

    /// <summary>Where to open the gateway; null asks the API.</summary>
    public Uri? GatewayUrl { get; set; }
}
