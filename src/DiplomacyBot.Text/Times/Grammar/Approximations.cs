using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>The phrases of <c>times.txt</c> that make a count a rough one, such as "more than".</summary>
internal static class Approximations
{
    // The longest phrase first, so that "no more than" wins over a shorter one.
    private static readonly WordEntry[][] Phrases =
    [
        .. WordFile.Sections("times.txt").Where(line => line.Section == "approx")
            .Select(line => line.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Vocabulary.Shared.Listed).ToArray())
            .OrderByDescending(phrase => phrase.Length),
    ];

    private static readonly HashSet<WordEntry> Firsts = [.. Phrases.Select(phrase => phrase[0])];

    public static bool CanBegin(WordEntry word) => Firsts.Contains(word);

    /// <summary>The position after a phrase, or -1.</summary>
    public static int Read(List<Token> tokens, int at) => PhraseReading.Longest(Phrases, tokens, at, out _);
}
