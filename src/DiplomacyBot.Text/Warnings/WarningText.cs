using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Warnings;

/// <summary>What several warnings ask of the text.</summary>
internal static class WarningText
{
    /// <summary>The words of tokens as they stand in the text, cut at 60 characters.</summary>
    public static PlacedWords Quote(ArticleText article, int first, int end, SentenceView sentence)
    {
        var words = article.Folded.Visible(article.Tokens[first].Start, article.Tokens[end - 1].End);
        return new PlacedWords(words.Length > 60 ? words[..60] + "…" : words, sentence.Paragraph);
    }

    /// <summary>Whether a token stands inside a reported statement: after a verb of speech with a clause of its own.</summary>
    public static bool IsReported(SentenceView sentence, int token)
    {
        for (var i = 0; i < sentence.Verbs.Count; i++)
        {
            var verb = sentence.Verbs[i];
            if (verb.Last < token && !verb.Quoted && verb.Verb.Is(Words.WordTags.Speech) && sentence.Verbs.Exists(v => v.First > verb.Last && v.First < token))
            {
                return true;
            }
        }

        return false;
    }
}
