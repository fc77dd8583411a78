using System.Collections.Frozen;
using System.Globalization;
using DiplomacyBot.Text.Quotes;

namespace DiplomacyBot.Text.Words;

/// <summary>All words that the rules know, from the embedded lists: one look-up a token.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 32;

    private readonly Dictionary<string, WordEntry> entries = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private Vocabulary()
    {
        foreach (var word in WordFile.Set("stopwords.txt"))
        {
            Entry(word).Tags |= WordTags.Stop;
        }

        ReadTimes();
        ReadRoles();
        ReadVerbs();
        ReadSpeech();
        lookup = entries.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The vocabulary of the library, read once.</summary>
    public static Vocabulary Shared { get; } = new();

    /// <summary>How many words there are; every index is below it.</summary>
    public int Count => entries.Count;

    /// <summary>All entries.</summary>
    public IEnumerable<WordEntry> Entries => entries.Values;

    /// <summary>The entry of a word in any case; <see cref="WordEntry.Unknown"/> where no list has it.</summary>
    public WordEntry Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return WordEntry.Unknown;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        return lookup.TryGetValue(LowerCase.Of(word, buffer), out var entry) ? entry : WordEntry.Unknown;
    }

    /// <summary>The entry of a lower-case word that a grammar names.</summary>
    /// <exception cref="FormatException">No list has the word: add it to <c>times.txt</c> under [word]. The vocabulary never grows
    /// after it was read, so that it can be shared by threads.</exception>
    public WordEntry Listed(string word) =>
        entries.TryGetValue(word, out var entry) ? entry : throw new FormatException($"A grammar names '{word}', which no word list has; add it to times.txt under [word].");

    private WordEntry Entry(string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entry = new WordEntry(word) { Index = entries.Count };
            entries.Add(word, entry);
        }

        return entry;
    }

    private void ReadTimes()
    {
        foreach (var (section, line) in WordFile.Sections("times.txt"))
        {
            if (section is "word" or "approx" or "holiday")
            {
                // Phrases: here only their words count; who reads them knows the phrase.
                foreach (var word in line.Split('=')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Entry(word);
                }

                continue;
            }

            var parts = line.Split('=');
            var value = int.Parse(parts[1], CultureInfo.InvariantCulture);
            foreach (var word in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var entry = Entry(word);
                switch (section)
                {
                    case "month": entry.Month = value; break;
                    case "weekday": entry.Weekday = value; break;
                    case "unit": entry.Unit = value; break;
                    case "season": entry.Season = value; break;
                    case "number": entry.Number = value; break;
                    case "ordinal": entry.Ordinal = value; break;
                    case "decade": entry.Decade = value; break;
                    default: throw new FormatException($"times.txt: unknown section '{section}'.");
                }
            }
        }
    }

    private void ReadRoles()
    {
        foreach (var (section, line) in WordFile.Sections("roles.txt"))
        {
            var tag = Enum.Parse<WordTags>(section, ignoreCase: true);
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Entry(word).Tags |= tag;
            }
        }
    }

    private void ReadVerbs()
    {
        foreach (var (section, line) in WordFile.Sections("verbs.txt"))
        {
            var role = section switch
            {
                "speech" => WordTags.Speech,
                "claim" => WordTags.Claim | WordTags.Speech,
                "reply" => WordTags.Reply | WordTags.Speech,
                "event" => WordTags.Event,
                _ => WordTags.None,
            };
            foreach (var (form, tags) in VerbForms.Of(line))
            {
                Entry(form).Tags |= tags | role;
            }
        }
    }

    private void ReadSpeech()
    {
        foreach (var (forms, verb) in SpeechLexicon.Read())
        {
            foreach (var (form, tags) in VerbForms.Of(forms))
            {
                var entry = Entry(form);
                entry.Tags |= tags;
                // "found" is the past of "find" before it is the base of "found".
                entry.Speech ??= verb;
            }
        }
    }
}
