using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>The nouns of <c>person-nouns.txt</c>: somebody without a name.</summary>
internal static class PersonNouns
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Persons = Section("person");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Section("body");

    // "the talker", "a hotelier": what no list has, by its ending. Things end so too ("paper"), which only makes the rules more careful.
    private static readonly string[] Endings = ["er", "or", "ist", "ian", "ant", "man", "woman", "ee"];

    /// <summary>Whether the word is one person by the lists: "the senator".</summary>
    public static bool IsPerson(Passage passage, int token) => passage.At(token).Is(WordTags.Title) || Persons.Contains(passage.At(token).Of(passage.Text));

    /// <summary>Whether the word, in any case, is one person by the list.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) => Persons.Contains(word);

    /// <summary>Whether the word may be one person, by the lists or by its ending.</summary>
    public static bool MayBePerson(Passage passage, int token)
    {
        if (IsPerson(passage, token))
        {
            return true;
        }

        var word = passage.At(token).Of(passage.Text);
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word names people or a body that can speak: "officials", "the ministry".</summary>
    public static bool CanSpeak(Passage passage, int token)
    {
        var word = passage.At(token).Of(passage.Text);
        return IsPerson(passage, token) || Bodies.Contains(word) || Singular(word);
    }

    private static bool Singular(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[^1] is 's' && (Persons.Contains(word[..^1]) || Bodies.Contains(word[..^1]) || Vocabulary.Shared.Find(word[..^1]).Is(WordTags.Title)
            || (word.EndsWith("ies") && Bodies.Contains(string.Concat(word[..^3], "y"))) || (word.EndsWith("es") && Persons.Contains(word[..^2])))
        || (word.EndsWith("men") && word.Length > 4 && Persons.Contains(string.Concat(word[..^2], "an")));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Section(string name) =>
        WordFile.Sections("person-nouns.txt").Where(entry => entry.Section == name).SelectMany(entry => entry.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
