using System.Collections.Frozen;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Bodies and their parts, from <c>wholes.txt</c>: "Congress" is right wherever "Senate" is.</summary>
internal static class Wholes
{
    private static readonly FrozenSet<(string Whole, string Part)> Pairs = WordFile.Lines("wholes.txt").SelectMany(Read).ToFrozenSet();

    /// <summary>Whether one of two names is a part of the other, by whatever name the lists know them.</summary>
    public static bool AreWholeAndPart(string first, string second) =>
        char.IsUpper(first[0]) && char.IsUpper(second[0]) && (Called(first), Called(second)) is var (one, other) && (Pairs.Contains((one, other)) || Pairs.Contains((other, one)));

    // "EU" and "European Union" are one.
    private static string Called(string name) => AnswerLexicon.Names.Find(name) is { } listed ? AnswerLexicon.Names.NamesOf(listed)[0] : name;

    private static IEnumerable<(string Whole, string Part)> Read(string line) => line.Split(": ") is [var whole, var parts]
        ? parts.Split(';', StringSplitOptions.TrimEntries).Select(part => (whole, part))
        : throw new FormatException($"wholes.txt has the line '{line}'; write the whole: its parts.");
}
