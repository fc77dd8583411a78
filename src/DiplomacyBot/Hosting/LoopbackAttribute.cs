using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Hosting;

/// <summary>An address that only this computer reaches: the sandbox takes everybody at their word.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LoopbackAttribute(string setting, string example) : ValidationAttribute
{
    public string Setting { get; } = setting;

    public string Example { get; } = example;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && Uri.TryCreate(text, UriKind.Absolute, out var address) && !address.IsLoopback
            ? new ValidationResult($"{Setting} is '{text}'; it must be an address of this computer, such as {Example}.")
            : ValidationResult.Success;
}
