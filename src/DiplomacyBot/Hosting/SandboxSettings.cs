using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Where the sandbox is, or is to be started; bound to the settings section "Sandbox".</summary>
internal sealed partial class SandboxSettings
{
    public const string Section = "Sandbox";

    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>An http address of this computer.</summary>
    [Address("Sandbox__Url", DefaultUrl, "http")]
    [Loopback("Sandbox__Url", DefaultUrl)]
    public string Url { get; set; } = DefaultUrl;

    public Uri Address => new(string.IsNullOrWhiteSpace(Url) ? DefaultUrl : Url);

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<SandboxSettings>;
}
