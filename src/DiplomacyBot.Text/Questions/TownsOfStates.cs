using System.Collections.Frozen;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Well-known towns and regions that are no capitals, from <c>questions.txt</c>: whoever reads of Istanbul knows that Turkey is told of.</summary>
internal static class TownsOfStates
{
    private static readonly FrozenDictionary<string, string> States = WordFile.Sections("questions.txt").Where(l => l.Section == "towns-of-states").SelectMany(l => Read(l.Line)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The state that a town is in; null where the list has none of that name.</summary>
    public static string? StateOf(string town) => States.GetValueOrDefault(town);

    private static IEnumerable<KeyValuePair<string, string>> Read(string line) => line.Split(": ") is [var state, var towns]
        ? towns.Split(';', StringSplitOptions.TrimEntries).Select(town => KeyValuePair.Create(town, state))
        : throw new FormatException($"questions.txt has the line '{line}' among towns of states; write the state: its towns.");
}
