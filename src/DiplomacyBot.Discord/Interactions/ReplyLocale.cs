namespace DiplomacyBot.Discord.Interactions;

/// <summary>The language in which the work at hand speaks: the person's own for what they alone see, the guild's for what everybody sees.</summary>
/// <remarks>It flows with the work through every await, as <see cref="System.Globalization.CultureInfo.CurrentUICulture"/> does. Not that one: it begins as
/// the language of the machine, and knows no cultures where globalization is invariant.</remarks>
public static class ReplyLocale
{
    /// <summary>Discord's own default.</summary>
    public const string Default = "en-US";

    private static readonly AsyncLocal<string?> Flowing = new();

    /// <summary>As Discord names it, such as "en-GB" or "fr"; "en-US" where nothing was said.</summary>
    public static string Current => Flowing.Value ?? Default;

    /// <summary>Speaks this language until the result is disposed of.</summary>
    public static IDisposable Use(string locale)
    {
        ArgumentException.ThrowIfNullOrEmpty(locale);
        var before = Flowing.Value;
        Flowing.Value = locale;
        return new Restore(before);
    }

    private sealed class Restore(string? before) : IDisposable
    {
        public void Dispose() => Flowing.Value = before;
    }
}
