using DiplomacyBot.Discord;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Which Discord the bot belongs to, as configured; bound to the settings section "Discord". While the token is blank, it is the sandbox.</summary>
internal sealed class DiscordSettings
{
    public const string Section = "Discord";

    public const string DefaultApiUrl = "https://discord.com/api/v10";

    /// <summary>The bot token. Blank: a Discord of its own on this computer.</summary>
    public string Token { get; set; } = "";

    /// <summary>The API with its version.</summary>
    public string ApiUrl { get; set; } = DefaultApiUrl;

    /// <summary>The gateway; blank asks the API.</summary>
    public string GatewayUrl { get; set; } = "";

    public bool UsesSandbox => string.IsNullOrWhiteSpace(Token);

    public Uri Api => new(string.IsNullOrWhiteSpace(ApiUrl) ? DefaultApiUrl : ApiUrl);

    public Uri? Gateway => string.IsNullOrWhiteSpace(GatewayUrl) ? null : new(GatewayUrl);

    /// <summary>By hand, because a token is judged by the API it is meant for and must not be repeated in the message.</summary>
    internal sealed class Validator : IValidateOptions<DiscordSettings>
    {
        public ValidateOptionsResult Validate(string? name, DiscordSettings options)
        {
            var faults = new List<string>();
            if (AddressAttribute.Fault(options.ApiUrl, "Discord__ApiUrl", DefaultApiUrl, Uri.UriSchemeHttps, Uri.UriSchemeHttp) is { } apiFault)
                faults.Add(apiFault);
            if (AddressAttribute.Fault(options.GatewayUrl, "Discord__GatewayUrl", "wss://gateway.discord.gg", Uri.UriSchemeWss, Uri.UriSchemeWs) is { } gatewayFault)
                faults.Add(gatewayFault);
            if (faults.Count == 0 && !options.UsesSandbox && DiscordToken.Validate(options.Token, options.Api) is { } tokenFault)
                faults.Add($"Discord__Token: {tokenFault} Leave it blank to run against a Discord of its own on this computer.");
            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
