using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Timelines;

/// <summary>What a paragraph has told up to a sentence, as far as the dates after it hang on it.</summary>
internal sealed class ParagraphSoFar
{
    private int paragraph;
    private bool opensQuoted;

    /// <summary>The date told last; null where there is none.</summary>
    public ArticleDate? Told { get; private set; }

    /// <summary>Begins a sentence. Sentences come in their order.</summary>
    public void Enter(SentenceView sentence)
    {
        if (sentence.Paragraph != paragraph)
        {
            (paragraph, Told, opensQuoted) = (sentence.Paragraph, null, false);
        }
    }

    /// <summary>Whether a token of the sentence entered last stands inside quotation marks.</summary>
    public bool IsQuoted(SentenceView sentence, ArticleText article, int token) => opensQuoted ^ HasOddMarks(article, sentence.FirstToken, token);

    /// <summary>Ends the sentence.</summary>
    public void Leave(SentenceView sentence, ArticleText article, List<EventDraft> dated)
    {
        opensQuoted ^= HasOddMarks(article, sentence.FirstToken, sentence.EndToken);
        Told = dated.FindLast(draft => draft.Date is not null)?.Date ?? Told;
    }

    private static bool HasOddMarks(ArticleText article, int from, int to)
    {
        var odd = false;
        for (var i = from; i < to; i++)
        {
            odd ^= article.Tokens[i].IsMark('"');
        }

        return odd;
    }
}
