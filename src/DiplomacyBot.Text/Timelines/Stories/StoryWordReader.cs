using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Reads what a sentence is compared by. Linear in the sentence.</summary>
internal sealed class StoryWordReader
{
    private readonly FoldedText folded;
    private readonly List<Token> tokens = [];
    private readonly bool[] dated;
    private readonly int start;

    private StoryWordReader(string text, int start)
    {
        this.start = start;
        folded = FoldedText.Of(text);
        Tokenizer.Read(folded.Text, 0, folded.Text.Length, tokens);
        dated = new bool[tokens.Count];
        foreach (var time in TimeExpressionReader.Read(folded.Text, tokens, 0, tokens.Count))
        {
            Array.Fill(dated, true, time.First, time.End - time.First);
        }
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">Its exact words.</param>
    /// <param name="start">Where it stands in its article.</param>
    public static StoryWords Read(string text, int start) => new StoryWordReader(text, start).Read();

    private StoryWords Read()
    {
        var stems = new SortedSet<uint>();
        var names = new SortedSet<uint>();
        var numbers = new SortedSet<uint>();
        var count = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            count += token.Kind == TokenKind.Mark ? 0 : 1;
            if (token.IsNumber && !dated[i])
            {
                numbers.Add(StableHash.Of(Lower(token).Replace(",", "", StringComparison.Ordinal)));
            }

            if (!token.IsWord || dated[i] || token.Length < 2)
            {
                continue;
            }

            var lower = Lower(token);
            if (Stopwords.Contains(lower))
            {
                continue;
            }

            var stem = StableHash.Of(Stem.Of(lower).ToString());
            stems.Add(stem);
            // The first word has a capital anyway; it is a name where no list knows it as something else.
            if (token.IsCapitalised && (i > 0 || token.Entry.Tags == WordTags.None))
            {
                names.Add(stem);
            }
        }

        return new StoryWords([.. stems], [.. names], Verbs(), [.. numbers], Figures(), count);
    }

    private uint[] Verbs() =>
        [.. ClauseReader.Read(folded.Text, tokens, 0, tokens.Count)
            .Where(verb => !verb.Subordinate && !verb.Quoted && !verb.Negated && !tokens[verb.Last].Is(WordTags.Speech | WordTags.Auxiliary))
            .Select(verb => StableHash.Of(Stem.Of(Lower(tokens[verb.Last])).ToString())).Distinct().Order()];

    // Exact figures only: "more than 30" and 34 do not contradict each other.
    private StoryFigure[] Figures()
    {
        var figures = new List<StoryFigure>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (dated[i] || !(tokens[i].IsNumber || tokens[i].Entry.Number > 1) || FigureBounds.Before(folded.Text, tokens, i))
            {
                continue;
            }

            var end = Times.Grammar.NumberReading.Read(folded.Text, tokens, i, out var value);
            if (end < 0 || value is not { } number)
            {
                continue;
            }

            var currency = i > 0 && tokens[i - 1] is { Kind: TokenKind.Mark, First: '$' or '£' or '€' } ? tokens[i - 1].First.ToString() : null;
            if (end < tokens.Count && Scale(tokens[end]) is > 1 and var scale)
            {
                number *= scale;
                end++;
            }

            if (Unit(currency, ref end) is { } unit)
            {
                var first = currency is null ? i : i - 1;
                var span = folded.ToOriginalWords(tokens[first].Start, tokens[end - 1].End);
                figures.Add(new StoryFigure(new TextSpan(start + span.Start, start + span.End), unit, number));
            }

            i = end - 1;
        }

        return [.. figures];
    }

    private string? Unit(string? currency, ref int end)
    {
        if (currency is not null)
        {
            return currency;
        }

        if (end >= tokens.Count || dated[end])
        {
            return null;
        }

        if (tokens[end].IsMark('%') || Lower(tokens[end]) is "percent")
        {
            end++;
            return "%";
        }

        var counted = tokens[end].IsWord && !tokens[end].IsCapitalised && tokens[end].Length > 2 && !Stopwords.Contains(Lower(tokens[end])) && !tokens[end].Is(WordTags.Preposition);
        return counted ? Stem.Of(Lower(tokens[end++])).ToString() : null;
    }

    private double Scale(Token token) => token.Of(folded.Text) switch
    {
        "million" or "m" => 1e6,
        "billion" or "bn" => 1e9,
        "trillion" or "tn" => 1e12,
        _ => 1,
    };

    private string Lower(Token token) => token.Lower(folded.Text);
}
