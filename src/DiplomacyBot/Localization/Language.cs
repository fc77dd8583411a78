using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using DiplomacyBot.Content;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Localization;

/// <summary>A language the bot speaks: the files of <c>content/texts/CODE</c>, built into the program so that no text can be missing when it runs.</summary>
internal sealed class Language
{
    private const string ResourceFolder = "texts/";
    private const string OwnFile = "language";

    private static readonly FrozenDictionary<string, Language> ByCode = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
        .Select(name => name.Split('/')[1]).Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(code => code, code => new Language(code), StringComparer.OrdinalIgnoreCase);

    // Read when first asked for: a start needs few of them.
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, TextEntry>> files = new(StringComparer.Ordinal);
    private readonly Lazy<NumberFormatInfo> numbers;
    private readonly Lazy<string[]> weekdays;
    private readonly Lazy<string[]> months;

    private Language(string code)
    {
        Code = code;
        numbers = new Lazy<NumberFormatInfo>(() => new NumberFormatInfo { NumberGroupSeparator = Own("thousands") is var mark && mark == "space" ? "\u202F" : mark });
        weekdays = new Lazy<string[]>(() => Own("weekdays").Split(' '));
        months = new Lazy<string[]>(() => Own("months").Split(' '));
        Culture = CultureOf(code);
    }

    /// <summary>The language every text is written in first.</summary>
    public static Language English { get; } = ByCode["en"];

    public static IReadOnlyCollection<Language> All => ByCode.Values;

    /// <summary>The language of the work at hand.</summary>
    public static Language Current => For(ReplyLocale.Current);

    /// <summary>Discord's name of the language, which is also its folder's: "en", "fr", "pt-BR".</summary>
    public string Code { get; }

    /// <summary>For a library that words durations and ordinals; the invariant culture where this machine has no others.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language for a locale of Discord: the very one, else the one without the country, else English.</summary>
    public static Language For(string locale) =>
        ByCode.GetValueOrDefault(locale) ?? ByCode.GetValueOrDefault(locale.Split('-')[0]) ?? English;

    /// <summary>A number with this language's mark between thousands.</summary>
    public string Write(long number) => number.ToString("N0", numbers.Value);

    /// <summary>The text; English where this language has none yet.</summary>
    /// <exception cref="InvalidOperationException">English has no such text either.</exception>
    public (TextEntry Entry, Language Language) Find(string file, string key) =>
        File(file).TryGetValue(key, out var entry) ? (entry, this)
        : this != English ? English.Find(file, key)
        : throw new InvalidOperationException($"content/texts/en/{file}.yml has no text \"{key}\".");

    /// <summary>The texts of a file; none where this language does not have it.</summary>
    public IReadOnlyDictionary<string, TextEntry> File(string name) => files.GetOrAdd(name, Load);

    private IReadOnlyDictionary<string, TextEntry> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{ResourceFolder}{Code}/{name}.yml");
        if (stream is null)
            return FrozenDictionary<string, TextEntry>.Empty;
        using var reader = new StreamReader(stream);
        var log = new MistakeLog($"texts/{Code}/{name}.yml");
        var entries = TextFile.Read(reader.ReadToEnd(), log);
        // A test reads all of them, so this is a text that was built in without testing.
        return log.IsClean ? entries.ToFrozenDictionary(StringComparer.Ordinal) : throw new InvalidOperationException(string.Join('\n', log.Mistakes));
    }

    /// <summary>A weekday's short name.</summary>
    public string Weekday(DayOfWeek day) => weekdays.Value[((int)day + 6) % 7];

    /// <summary>A month's short name; 1 for January.</summary>
    public string Month(int month) => months.Value[month - 1];

    /// <summary>A day in words, such as "Tue 16 Aug 2022": the same for readers everywhere.</summary>
    public string Write(DateOnly day) => Find(OwnFile, "day").Entry.Forms[PluralForm.Other].ToLabel(
        [
            ("weekday", Weekday(day.DayOfWeek)),
            ("day", day.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", Month(day.Month)),
            ("year", day.Year.ToString(CultureInfo.InvariantCulture)),
        ],
        this);

    private static CultureInfo CultureOf(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code);
        }
        catch (CultureNotFoundException)
        {
            // Globalization is invariant on this machine; there are no other cultures.
            return CultureInfo.InvariantCulture;
        }
    }

    private string Own(string key) => Find(OwnFile, key).Entry.Forms[PluralForm.Other].ToLabel([], this);
}
