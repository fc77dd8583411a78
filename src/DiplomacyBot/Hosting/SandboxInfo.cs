namespace DiplomacyBot.Hosting;

/// <summary>What a sandbox says about itself at /sandbox/info.</summary>
internal sealed record SandboxInfo(string Product, string Token, Uri ApiUrl, Uri GatewayUrl, string PageUrl, SandboxGuildSetup? Setup)
{
    public const string ExpectedProduct = "DiplomacyBot.Sandbox";
}
