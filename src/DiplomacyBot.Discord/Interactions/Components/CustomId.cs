using System.Diagnostics.CodeAnalysis;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>What a button, select or form carries to and fro: version, handler, arguments, owner; at most 100 characters.</summary>
/// <remarks>It comes back from outside: from any past release, or forged. So arguments are read like any other input.</remarks>
/// <param name="Handler">The name of the handler, such as "quiz.answer".</param>
/// <param name="Arguments">Short ids and numbers; none may hold the separator '|'.</param>
/// <param name="Owner">Who alone may use it; null for everyone who sees it.</param>
public sealed record CustomId(string Handler, IReadOnlyList<string> Arguments, Snowflake? Owner)
{
    /// <summary>Discord's limit.</summary>
    public const int MaxLength = 100;

    private const string Version = "1";
    private const char Separator = '|';

    /// <summary>An id that everyone who sees the component may use.</summary>
    public static string ForAnyone(string handler, params IReadOnlyList<string> arguments) => new CustomId(handler, arguments, null).Encode();

    /// <summary>An id that only its owner may use.</summary>
    public static string For(Snowflake owner, string handler, params IReadOnlyList<string> arguments) => new CustomId(handler, arguments, owner).Encode();

    /// <summary>Reads an id that came from outside; false where no release of this format wrote it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CustomId? id)
    {
        ArgumentNullException.ThrowIfNull(text);
        id = null;
        var parts = text.Split(Separator);
        if (text.Length > MaxLength || parts.Length < 3 || parts[0] != Version || parts[1].Length == 0)
        {
            return false;
        }
        Snowflake? owner = null;
        if (parts[2].Length > 0)
        {
            if (!Snowflake.TryParse(parts[2], out var parsed))
            {
                return false;
            }
            owner = parsed;
        }
        id = new CustomId(parts[1], parts[3..], owner);
        return true;
    }

    /// <summary>An argument as a row number; false where it is missing or not a positive number.</summary>
    public bool TryGetNumber(int index, out long number)
    {
        number = 0;
        return index < Arguments.Count
            && long.TryParse(Arguments[index], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
    }

    /// <summary>An argument, or an empty text where it is missing.</summary>
    public string Argument(int index) => index < Arguments.Count ? Arguments[index] : "";

    /// <summary>The text that is sent.</summary>
    /// <exception cref="InvalidOperationException">It is too long, or an argument holds the separator: such state belongs in a stored view.</exception>
    public string Encode()
    {
        if (Arguments.Any(argument => argument.Contains(Separator, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"An argument of the custom id of '{Handler}' holds '{Separator}'.");
        }
        var text = string.Join(Separator, [Version, Handler, Owner?.ToString() ?? "", .. Arguments]);
        return text.Length <= MaxLength
            ? text
            : throw new InvalidOperationException($"The custom id of '{Handler}' has {text.Length} characters; at most {MaxLength} fit. Keep the state in a view.");
    }
}
