namespace DiplomacyBot.Discord;

/// <summary>Tells what is wrong with a bot token before Discord is asked, since pasting one wrongly is the commonest first mistake.</summary>
public static class DiscordToken
{
    // Today's have about 70; far longer ones could not even be sent to the gateway.
    private const int Longest = 500;

    /// <summary>Looks at a token's form; whether Discord accepts it, only Discord can say.</summary>
    /// <param name="token">The token as it was configured.</param>
    /// <param name="apiUrl">The API it is meant for: only discord.com's own tokens are known to have three parts.</param>
    /// <returns>Null where nothing is wrong; otherwise one sentence that says what to change and never repeats the token.</returns>
    public static string? Validate(string? token, Uri apiUrl)
    {
        ArgumentNullException.ThrowIfNull(apiUrl);
        if (string.IsNullOrWhiteSpace(token))
            return "The token is blank; copy it from the Bot page of your application on discord.com/developers.";
        if (token.Any(char.IsWhiteSpace) && token.TrimStart().StartsWith("Bot ", StringComparison.OrdinalIgnoreCase))
            return "The token starts with 'Bot '; leave that word out, the client adds it.";
        if (token.Any(char.IsWhiteSpace))
            return "The token contains white space; copy it again without spaces or line breaks.";
        if (token.Any(c => c is '"' or '\'' or '`'))
            return "The token contains a quotation mark; write it without quotes.";
        if (token.Any(c => c is < '!' or > '~'))
            return "The token contains a character that no token has; copy it again from discord.com/developers.";
        if (token.Length > Longest)
            return $"The token has {token.Length} characters, more than any token has; copy it again from discord.com/developers.";
        if (IsDiscord(apiUrl) && (token.Split('.') is not { Length: 3 } parts || parts.Any(part => part.Length == 0)))
            return "The token does not consist of three parts separated by dots; the client secret and the public key are not the token.";
        return null;
    }

    private static bool IsDiscord(Uri apiUrl) =>
        apiUrl.Host.Equals("discord.com", StringComparison.OrdinalIgnoreCase) || apiUrl.Host.EndsWith(".discord.com", StringComparison.OrdinalIgnoreCase);
}
