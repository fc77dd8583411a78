using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Storage;

/// <summary>A connection string that names a file.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DatabaseFileAttribute : ValidationAttribute
{
    // The value is not repeated: connection strings may hold passwords.
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && DatabaseFile.TryParse(text) is null
            ? new ValidationResult("Storage__ConnectionString must be a SQLite connection string that names a file, such as 'Data Source=data/bot.db'.")
            : ValidationResult.Success;
}
