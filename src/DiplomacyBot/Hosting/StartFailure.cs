using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>A start that failed for a reason the operator can mend, in words for the operator.</summary>
internal sealed record StartFailure(int ExitCode, string Message)
{
    /// <returns>Null for a reason nobody foresaw.</returns>
    public static StartFailure? Explain(Exception exception) => exception switch
    {
        StartRefusedException refused => new(refused.ExitCode, $"The bot cannot start. {refused.Message}"),
        OptionsValidationException invalid => Settings(invalid.Failures),
        AggregateException { InnerExceptions: var all } when all.All(inner => inner is OptionsValidationException) =>
            Settings(all.Cast<OptionsValidationException>().SelectMany(invalid => invalid.Failures)),
        // The binder's own: "Failed to convert configuration value 'x' at 'Section:Name' to type 'System.TimeSpan'."
        InvalidOperationException { Message: var message } when message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) =>
            Settings([message.Replace(":", "__", StringComparison.Ordinal)]),
        _ => null,
    };

    private static StartFailure Settings(IEnumerable<string> faults) => new(
        ExitCodes.Settings,
        "The bot cannot start, because of its settings (environment variables, or the file .env):" + string.Concat(faults.Distinct().Select(fault => $"{Environment.NewLine}  {fault}")));
}
