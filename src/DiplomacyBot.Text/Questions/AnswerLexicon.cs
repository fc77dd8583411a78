using System.Collections.Frozen;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Common nouns, names or verbs by class, from <c>things.txt</c>, <c>known-names.txt</c> or <c>steps.txt</c>.</summary>
internal sealed class AnswerLexicon
{
    private const string Uncounted = "uncounted";
    private const int LongestText = 48;

    private readonly Dictionary<AnswerClass, List<(string[] Singular, string[] Plural, string[] All, int Line)>> classes = [];
    private readonly FrozenDictionary<string, ListedAnswer>.AlternateLookup<ReadOnlySpan<char>> answers;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> longest;

    private AnswerLexicon(string file, bool hasPlurals)
    {
        var listed = new Dictionary<string, ListedAnswer>(StringComparer.Ordinal);
        foreach (var section in WordFile.Sections(file).GroupBy(line => line.Section))
        {
            ReadSection(section.Key, section.Select(line => line.Line), hasPlurals, listed);
        }

        answers = listed.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = listed.Keys.GroupBy(FirstWord).ToFrozenDictionary(words => words.Key, words => words.Max(word => word.AsSpan().Count(' ') + 1), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Common nouns, in lower case.</summary>
    public static AnswerLexicon Things { get; } = new("things.txt", hasPlurals: true);

    /// <summary>Well-known names.</summary>
    public static AnswerLexicon Names { get; } = new("known-names.txt", hasPlurals: false);

    /// <summary>Verbs for what somebody is asked to do, in lower case.</summary>
    public static AnswerLexicon Steps { get; } = new("steps.txt", hasPlurals: false);

    /// <summary>The list that a class is in.</summary>
    public static AnswerLexicon Of(AnswerClass answerClass) => Things.classes.ContainsKey(answerClass) ? Things : Steps.classes.ContainsKey(answerClass) ? Steps : Names;

    /// <summary>What is shown of each group of the section that asks for something.</summary>
    public IEnumerable<string> Shown(string asked) => classes.Single(section => section.Key.One == asked).Value.Select(group => group.Singular[0]);

    /// <summary>Whether there is one of a listed noun, and there are several.</summary>
    public bool IsCounted(ListedAnswer answer) => classes[answer.Class][answer.Group].Plural.Length > 0;

    /// <summary>Everything that a listed answer is called.</summary>
    public IReadOnlyList<string> NamesOf(ListedAnswer answer) => classes[answer.Class][answer.Group].Singular;

    /// <summary>What a list knows of some words; null where none has them.</summary>
    public ListedAnswer? Find(ReadOnlySpan<char> words) => answers.TryGetValue(words, out var answer) ? answer : null;

    /// <summary>The longest answer that begins at a token, with its number of tokens.</summary>
    public (ListedAnswer Answer, int Tokens)? Longest(ArticleText article, int at, int end)
    {
        if (!longest.TryGetValue(article.Tokens[at].Of(article.Text), out var most))
        {
            return null;
        }

        for (var count = Math.Min(most, end - at); count > 0; count--)
        {
            var length = article.Tokens[at + count - 1].End - article.Tokens[at].Start;
            if (length <= LongestText && Find(article.Text.AsSpan(article.Tokens[at].Start, length)) is { } answer)
            {
                return (answer, count);
            }
        }

        return null;
    }

    /// <summary>The other groups of a class, each with what is shown of it and everything it holds: the nearer their line, the earlier, and near where it is the same; those of a line in an order that depends on the seed.</summary>
    public IEnumerable<(string Shown, IReadOnlyList<string> All, bool IsNear)> Others(ListedAnswer answer, uint seed)
    {
        var groups = classes[answer.Class];
        var line = groups[answer.Group].Line;
        return StableHash.Order(groups.Count, seed).Where(at => at != answer.Group).OrderBy(at => Math.Abs(groups[at].Line - line))
            .Select(at => ((answer.IsPlural ? groups[at].Plural : groups[at].Singular)[0], (IReadOnlyList<string>)groups[at].All, groups[at].Line == line));
    }

    private static string FirstWord(string words) => words.AsSpan().IndexOfAny(' ', '-') is var blank and >= 0 ? words[..blank] : words;

    // "[Thing: animal, animals]".
    private void ReadSection(string heading, IEnumerable<string> lines, bool hasPlurals, Dictionary<string, ListedAnswer> listed)
    {
        var parts = heading.Split([": ", ", "], StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || !Enum.TryParse<AskedKind>(parts[0], out var kind))
        {
            throw new FormatException($"A list of answers has the section '{heading}'; write [Kind: what is asked for, the same in the plural].");
        }

        if (classes.Keys.Any(known => known.One == parts[1] && known.Many == (parts[2] == Uncounted ? parts[1] : parts[2])))
        {
            throw new FormatException($"A list of answers has two sections '{heading}'; join them or call one otherwise.");
        }

        var counted = parts[2] != Uncounted;
        var answerClass = new AnswerClass(kind, parts[1], counted ? parts[2] : parts[1]);
        var groups = classes[answerClass] = [];
        foreach (var (group, line) in lines.SelectMany((line, i) => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(group => (group, i))))
        {
            var nouns = group.Split(',', StringSplitOptions.TrimEntries).Select(noun => noun.Split('/')).ToList();
            string[] singular = [.. nouns.Select(noun => noun[0])];
            string[] plural = counted && hasPlurals ? [.. nouns.Select(noun => noun.Length > 1 ? noun[1] : Plural(noun[0]))] : [];
            foreach (var noun in singular)
            {
                listed.TryAdd(noun, new ListedAnswer(answerClass, groups.Count, IsPlural: false));
            }

            foreach (var noun in plural)
            {
                listed.TryAdd(noun, new ListedAnswer(answerClass, groups.Count, IsPlural: true));
            }

            groups.Add((singular, plural, [.. singular, .. plural], line));
        }
    }

    private static string Plural(string noun) =>
        noun[^1] == 'y' && noun[^2] is not ('a' or 'e' or 'o' or 'u') ? string.Concat(noun.AsSpan(0, noun.Length - 1), "ies")
        : noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
