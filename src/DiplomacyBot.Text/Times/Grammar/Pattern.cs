using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>A rule's pattern over tokens, such as "{day} of? {month} ,? {year}".</summary>
/// <remarks>Parts are separated by blanks: a word, words to choose from (last|this), a mark, or a slot in braces; "?" after a part makes it optional.
/// Each choice of optional parts becomes a straight sequence, so matching never goes back and takes time in the length of the pattern only.</remarks>
internal sealed class Pattern
{
    private Pattern(IReadOnlyList<PatternPart[]> sequences) => Sequences = sequences;

    /// <summary>The straight sequences, the longest first.</summary>
    public IReadOnlyList<PatternPart[]> Sequences { get; }

    /// <summary>Reads a pattern; a mistake in it is an exception when the grammar is first used.</summary>
    public static Pattern Parse(string pattern)
    {
        var parts = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParsePart).ToList();
        List<PatternPart[]> sequences = [[]];
        foreach (var part in parts)
        {
            var longer = sequences.ConvertAll(sequence => (PatternPart[])[.. sequence, part]);
            sequences = part.Optional ? [.. longer, .. sequences] : longer;
        }

        return new Pattern([.. sequences.Where(s => s.Length > 0).OrderByDescending(s => s.Length)]);
    }

    /// <summary>Matches one part at a position; the position after it, or -1.</summary>
    public static int Match(PatternPart part, string text, List<Token> tokens, int at, bool anyCase, ref Captures captures)
    {
        if (at >= tokens.Count)
        {
            return -1;
        }

        if (part.Slot is { } slot)
        {
            return SlotReader.Read(slot, text, tokens, at, anyCase, ref captures);
        }

        return (part.Mark != '\0' ? tokens[at].IsMark(part.Mark) : IsOneOf(part.Words, tokens[at].Entry)) ? at + 1 : -1;
    }

    private static bool IsOneOf(WordEntry[] words, WordEntry entry)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (ReferenceEquals(words[i], entry))
            {
                return true;
            }
        }

        return false;
    }

    private static PatternPart ParsePart(string part)
    {
        var optional = part.Length > 1 && part[^1] == '?';
        var body = optional ? part[..^1] : part;
        if (body[0] == '{')
        {
            return new PatternPart { Slot = Enum.Parse<Slot>(body.Trim('{', '}'), ignoreCase: true), Optional = optional };
        }

        return body.Length == 1 && !char.IsLetterOrDigit(body[0])
            ? new PatternPart { Mark = body[0], Optional = optional }
            : new PatternPart { Words = [.. body.Split('|').Select(Vocabulary.Shared.Listed)], Optional = optional };
    }
}
