namespace DiplomacyBot.Discord.Gateway;

/// <summary>What to do when the gateway ends a connection. Source: Discord API, "Gateway Close Event Codes", and staff's advice to try
/// a resume after any close that is not fatal: op 9 tells where it fails.</summary>
internal static class CloseCodes
{
    /// <summary>Ends the session, so that Discord shows the bot offline.</summary>
    public const int Goodbye = 1000;

    /// <summary>Keeps the session for a resume: any code but 1000 and 1001 does.</summary>
    public const int KeepSession = 4000;

    /// <summary>What follows from a close code; null stands for a line that broke without one.</summary>
    public static GatewayEnd After(int? code) => code switch
    {
        4004 or 4010 or 4011 or 4012 or 4013 or 4014 => GatewayEnd.Fatal,
        1000 or 1001 or 4003 or 4007 or 4009 => GatewayEnd.Fresh,
        4005 or 4008 => GatewayEnd.ResumeAfterPause,
        _ => GatewayEnd.Resume,
    };

    /// <summary>True for closes that tell of a mistake of this client's own.</summary>
    public static bool IsOurMistake(int? code) => code is 4001 or 4002 or 4005 or 4008;

    /// <summary>The reason to stop for good, in words for the operator.</summary>
    public static DiscordFatalException Fatal(int code) => code switch
    {
        4004 => TokenRefused("gateway, close code 4004"),
        4010 or 4011 => new DiscordFatalException(
            12,
            $"Discord refused the connection because of its sharding (close code {code}).",
            "The bot is in more servers than one connection may serve; this version serves at most 2,500 of them."),
        4012 => new DiscordFatalException(
            13,
            "Discord no longer speaks version 10 of its gateway (close code 4012).",
            "Update the bot, and check that Discord__GatewayUrl, where it is set, names no other version."),
        _ => new DiscordFatalException(
            11,
            $"Discord refused the bot's intents (close code {code}).",
            "The bot asks for GUILDS only, which every bot may have; check that the token belongs to an application that is not restricted."),
    };

    /// <summary>The reason to stop when the token is not accepted.</summary>
    public static DiscordFatalException TokenRefused(string where) => new(
        10,
        $"Discord did not accept the bot token ({where}).",
        "Reset the token on the Bot page of your application on discord.com/developers and put the new one into Discord__Token.");
}
