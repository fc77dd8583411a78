using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>A paragraph, a title or a heading with the class of each word, its verbs and its quotations.</summary>
internal sealed class Passage
{
    private readonly WordClass[] classes;
    private readonly bool[] quoted;

    /// <param name="text">The folded text.</param>
    /// <param name="tokens">Tokens that the passage is a part of.</param>
    /// <param name="sentences">The token ranges of its sentences, in order and without a gap.</param>
    /// <param name="paragraph">The number of its paragraph, from 1; 0 for a title or heading.</param>
    public Passage(string text, IReadOnlyList<Token> tokens, IReadOnlyList<(int First, int End)> sentences, int paragraph)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Paragraph = paragraph;
        First = sentences[0].First;
        End = sentences[^1].End;
        Quotations = QuotationMarks.Find(text, tokens, First, End);
        classes = new WordClass[End - First];
        quoted = new bool[End - First];
        foreach (var quotation in Quotations)
        {
            Array.Fill(quoted, true, quotation.First - First, quotation.End - quotation.First);
        }

        var reader = new WordClassReader(this, classes);
        foreach (var (first, end) in sentences)
        {
            reader.Read(first, end);
            Verbs.Add(VerbPhraseReader.Read(this, first, end));
        }
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<(int First, int End)> Sentences { get; }

    public int Paragraph { get; }

    public int First { get; }

    public int End { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The verbs of each sentence in order.</summary>
    public List<List<VerbPhrase>> Verbs { get; } = [];

    /// <summary>What the word does; <see cref="WordClass.Mark"/> outside the passage.</summary>
    public WordClass ClassOf(int token) => token >= First && token < End ? classes[token - First] : WordClass.Mark;

    /// <summary>Whether a token stands in quotation marks; the marks do too.</summary>
    public bool IsQuoted(int token) => token >= First && token < End && quoted[token - First];

    /// <summary>The token; the default one outside the passage.</summary>
    public Token At(int token) => token >= First && token < End ? Tokens[token] : default;

    /// <summary>Whether the token is this lower-case word, in any case.</summary>
    public bool Is(int token, string word) => token >= First && token < End && Tokens[token].Of(Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is this mark and no part of a word.</summary>
    public bool IsMark(int token, char mark) => At(token).IsMark(mark) && ClassOf(token) == WordClass.Mark;

    /// <summary>The sentence that a token stands in, from 0.</summary>
    public int SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The quotation that a token belongs to; null where it stands in none.</summary>
    public Quotation? QuotationAt(int token)
    {
        if (!IsQuoted(token))
        {
            return null;
        }

        var (low, high) = (0, Quotations.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < Quotations[middle].End ? (low, middle) : (middle + 1, high);
        }

        return Quotations[low];
    }
}
