using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Hosting;

/// <summary>A setting that must be an absolute address of certain schemes; blank means the default.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AddressAttribute(string setting, string example, params string[] schemes) : ValidationAttribute
{
    public string Setting { get; } = setting;

    public string Example { get; } = example;

    public string[] Schemes { get; } = schemes;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Fault(value as string, Setting, Example, Schemes) is { } fault ? new ValidationResult(fault) : ValidationResult.Success;

    internal static string? Fault(string? value, string setting, string example, params string[] schemes)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var isGood = Uri.TryCreate(value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && address.Host.Length > 0;
        return isGood ? null : $"{setting} is '{value}'; it must be an address that starts with {string.Join(" or ", schemes.Select(s => s + "://"))}, such as {example}.";
    }
}
