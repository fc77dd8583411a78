using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>A list of rules made ready for matching: each token leads straight to the sequences that can begin with it.</summary>
internal sealed class TimeGrammar<T>
    where T : class
{
    private readonly List<Sequence>[] byWord;
    private readonly List<Sequence> byDigits = [];
    private readonly bool anyCase;

    /// <summary>Makes a grammar of rules; of two matches of one length the earlier rule wins.</summary>
    public TimeGrammar(IReadOnlyList<TimeRule<T>> rules, bool anyCase)
    {
        Rules = rules;
        this.anyCase = anyCase;
        var sequences = rules.SelectMany(rule => Pattern.Parse(rule.Pattern).Sequences.Select(parts => new Sequence(rule, parts))).ToList();
        byWord = new List<Sequence>[Vocabulary.Shared.Count];
        foreach (var sequence in sequences)
        {
            var first = sequence.Parts[0];
            if (first.Slot is { } slot && SlotReader.CanBeginWithDigits(slot))
            {
                byDigits.Add(sequence);
            }

            var words = first.Slot is { } word ? Vocabulary.Shared.Entries.Where(entry => SlotReader.CanBegin(word, entry)) : first.Words;
            foreach (var entry in words)
            {
                (byWord[entry.Index] ??= []).Add(sequence);
            }
        }
    }

    public IReadOnlyList<TimeRule<T>> Rules { get; }

    /// <summary>The longest match that begins at a token; null where no rule reads anything there.</summary>
    public Match? Longest(string text, IReadOnlyList<Token> tokens, int at, int end)
    {
        var token = tokens[at];
        var candidates = token.IsNumber ? byDigits : token.Entry.Index >= 0 && token.Entry.Index < byWord.Length ? byWord[token.Entry.Index] : null;
        if (candidates is null)
        {
            return null;
        }

        Match? best = null;
        foreach (var (rule, parts) in candidates)
        {
            var captures = new Captures();
            var stop = Pattern.Match(parts, text, tokens, at, anyCase, ref captures);
            if (stop <= (best?.End ?? at) || stop > end)
            {
                continue;
            }

            if ((rule.Fits is null || rule.Fits(new NeighbourView(text, tokens, at, stop))) && rule.Make(captures) is { } value)
            {
                best = new Match(at, stop, rule, value);
            }
        }

        return best;
    }

    /// <summary>What a rule read.</summary>
    internal sealed record Match(int Start, int End, TimeRule<T> Rule, T Value);

    private sealed record Sequence(TimeRule<T> Rule, PatternPart[] Parts);
}
