namespace DiplomacyBot.Discord;

/// <summary>One suggestion while somebody types an option, or one fixed choice of it.</summary>
/// <param name="Name">1 to 100 code points, plain text, what is shown.</param>
/// <param name="Value">1 to 100 characters, what is sent.</param>
public sealed record CommandChoice(string Name, string Value)
{
    /// <summary>The name in other languages, by Discord's locale; for fixed choices.</summary>
    public IReadOnlyDictionary<string, string> NamesByLocale { get; init; } = Localizations.None;
}
