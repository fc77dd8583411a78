using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Articles;

/// <summary>A sentence with everything the rules ask of it, each worked out once. Offsets of the folded copy.</summary>
internal sealed class SentenceView(ArticleText article, Sentence sentence, int index, int start, int end, int firstToken, int endToken, int openingToken)
{
    private List<VerbGroup>? verbs;
    private List<TimeExpression>? times;
    private HashSet<string>? stems;
    private List<NameRun>? names;
    private bool? hasPersonCard;

    public Sentence Sentence { get; } = sentence;

    /// <summary>Its place among all body sentences, from 0.</summary>
    public int Index { get; } = index;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    public int Paragraph => Sentence.Paragraph;

    public ReadOnlySpan<char> Words => article.Text.AsSpan(Start, End - Start);

    /// <summary>Its finite verbs in order.</summary>
    public List<VerbGroup> Verbs => verbs ??= ClauseReader.Read(article.Text, article.Tokens, FirstToken, EndToken);

    /// <summary>Its time expressions in order.</summary>
    public List<TimeExpression> Times => times ??= TimeExpressionReader.Read(article.Text, article.Tokens, FirstToken, EndToken);

    /// <summary>Whether somebody's card runs into it.</summary>
    public bool HasPersonCard => hasPersonCard ??= PersonCard.IsIn(article.Text, article.Tokens, FirstToken, EndToken);

    /// <summary>Its names in order; none where somebody's card runs into it.</summary>
    public List<NameRun> Names => names ??= HasPersonCard ? [] : [.. NameReader.In(this, article)];

    /// <summary>The stems of its content words.</summary>
    public HashSet<string> Stems => stems ??= ContentWords.Of(Words);

    /// <summary>The finite verb of the main clause outside quotation marks; failing that, any finite verb; null where there is none.</summary>
    public VerbGroup? MainVerb
    {
        get
        {
            foreach (var verb in Verbs)
            {
                if (!verb.Quoted && !verb.Subordinate)
                {
                    return verb;
                }
            }

            return Verbs.Count > 0 ? Verbs[0] : null;
        }
    }

    /// <summary>The verb whose clause a token belongs to: the nearest before it that stands in no aside closed since, "– a day called after him –", else the main verb.</summary>
    public VerbGroup? VerbAt(int token)
    {
        VerbGroup? nearest = null;
        var (asideFirst, asideEnd) = AsideBefore(token);
        foreach (var verb in Verbs)
        {
            if (verb.First < token && (verb.First < asideFirst || verb.First >= asideEnd))
            {
                nearest = verb;
            }
        }

        return nearest ?? MainVerb;
    }

    private (int First, int End) AsideBefore(int token)
    {
        var dashes = 0;
        var (opening, closing) = (-1, -1);
        for (var i = FirstToken; i < token; i++)
        {
            if (article.Tokens[i].IsMark('\u2013'))
            {
                (opening, closing) = (closing, i);
                dashes++;
            }
        }

        return dashes > 0 && dashes % 2 == 0 ? (opening, closing) : (-1, -1);
    }

    /// <summary>A token's word in lower case.</summary>
    public string Lower(int token) => article.Tokens[token].Lower(article.Text);

    /// <summary>Its first token after a dateline ("GENEVA (Agency) -"), the opening quotation mark included.</summary>
    public int OpeningToken { get; } = openingToken;

    /// <summary>Its first token that is a word or number, a dateline left out; the default token where there is none.</summary>
    public Token FirstWord
    {
        get
        {
            for (var i = OpeningToken; i < EndToken; i++)
            {
                if (article.Tokens[i].Kind != TokenKind.Mark)
                {
                    return article.Tokens[i];
                }
            }

            return default;
        }
    }
}
