using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>A list of rules made ready for matching: a tree in which rules that begin alike share their way, entered by the first token.</summary>
/// <remarks>Matching from one token costs at most the rules that still fit; it never depends on the length of the text.</remarks>
internal sealed class TimeGrammar<T>
    where T : class
{
    private readonly Node[]?[] byWord;
    private readonly Node[] byDigits;
    private readonly bool anyCase;

    /// <summary>Makes a grammar of rules; of two matches of one length the earlier rule wins.</summary>
    public TimeGrammar(IReadOnlyList<TimeRule<T>> rules, bool anyCase)
    {
        Rules = rules;
        this.anyCase = anyCase;
        var root = new Node(null);
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var parts in Pattern.Parse(rules[i].Pattern).Sequences)
            {
                var node = root;
                foreach (var part in parts)
                {
                    node = node.Child(part);
                }

                node.Ends.Add(i);
            }
        }

        byWord = new Node[]?[Vocabulary.Shared.Count];
        foreach (var entry in Vocabulary.Shared.Entries)
        {
            var nodes = root.Children.Where(node => node.Part!.CanBegin(entry)).ToArray();
            byWord[entry.Index] = nodes.Length == 0 ? null : nodes;
        }

        byDigits = [.. root.Children.Where(node => node.Part!.Slot is { } slot && SlotWords.CanBeginWithDigits(slot))];
        byMark = root.Children.Where(node => node.Part!.Mark != '\0').ToLookup(node => node.Part!.Mark);
    }

    private readonly ILookup<char, Node> byMark;

    public IReadOnlyList<TimeRule<T>> Rules { get; }

    /// <summary>The longest match that begins at a token; null where no rule reads anything there.</summary>
    public Match? Longest(string text, List<Token> tokens, int at, int end)
    {
        var token = tokens[at];
        var candidates = token.Kind switch
        {
            TokenKind.Number => byDigits,
            TokenKind.Mark => byMark.Contains(token.First) ? [.. byMark[token.First]] : null,
            _ => token.Entry.Index >= 0 ? byWord[token.Entry.Index] : null,
        };
        if (candidates is null)
        {
            return null;
        }

        var search = new Search(this, text, tokens, at, end);
        foreach (var node in candidates)
        {
            search.Follow(node, at, new Captures());
        }

        return search.Best;
    }

    /// <summary>What a rule read.</summary>
    internal sealed record Match(int Start, int End, TimeRule<T> Rule, T Value);

    private sealed class Node(PatternPart? part)
    {
        public PatternPart? Part { get; } = part;

        public List<Node> Children { get; } = [];

        /// <summary>The rules that end here, by their place in the list.</summary>
        public List<int> Ends { get; } = [];

        public Node Child(PatternPart part)
        {
            var child = Children.Find(node => node.Part!.Reads(part));
            if (child is null)
            {
                child = new Node(part);
                Children.Add(child);
            }

            return child;
        }
    }

    private struct Search(TimeGrammar<T> grammar, string text, List<Token> tokens, int start, int end)
    {
        private int bestRule = int.MaxValue;

        public Match? Best { get; private set; }

        public void Follow(Node node, int at, Captures captures)
        {
            var stop = Pattern.Match(node.Part!, text, tokens, at, grammar.anyCase, ref captures);
            if (stop < 0 || stop > end)
            {
                return;
            }

            foreach (var index in node.Ends)
            {
                Offer(index, stop, captures);
            }

            if (stop < end)
            {
                foreach (var child in node.Children)
                {
                    Follow(child, stop, captures);
                }
            }
        }

        private void Offer(int index, int stop, in Captures captures)
        {
            if (Best is not null && (stop < Best.End || (stop == Best.End && index >= bestRule)))
            {
                return;
            }

            var rule = grammar.Rules[index];
            if ((rule.Fits is null || rule.Fits(new NeighbourView(text, tokens, start, stop))) && rule.Make(captures) is { } value)
            {
                Best = new Match(start, stop, rule, value);
                bestRule = index;
            }
        }
    }
}
