using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Names;

/// <summary>Finds names: capitalised words in a row, cut at titles and at the names of peoples before them.</summary>
internal static class NameReader
{
    /// <summary>The names of a sentence in order.</summary>
    public static IEnumerable<NameRun> In(SentenceView sentence, ArticleText article)
    {
        var tokens = article.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            if (!IsPart(tokens[i]))
            {
                i++;
                continue;
            }

            // "the Democratic People's Republic of Korea": with marks in it.
            if (PlaceLength(article, i, sentence.EndToken) is var length and > 1 && RunEnd(tokens, i, sentence.EndToken) < i + length)
            {
                yield return new NameRun(i, i + length, i == sentence.FirstToken);
                i += length;
                continue;
            }

            var end = RunEnd(tokens, i, sentence.EndToken);
            foreach (var run in Cut(article, i, end, i == sentence.FirstToken))
            {
                yield return run;
            }

            i = end;
        }
    }

    /// <summary>The words of a run with single blanks between them, hyphens as blanks: for comparing.</summary>
    public static string Key(ArticleText article, int first, int end) => end - first == 1 && article.Tokens[first].Kind is TokenKind.Word or TokenKind.Number
        ? article.Tokens[first].Of(article.Text).ToString()
        : string.Join(' ', Enumerable.Range(first, end - first).Where(i => article.Tokens[i].IsWord || article.Tokens[i].IsNumber).Select(i => article.Tokens[i].Of(article.Text).ToString()));

    private static bool IsPart(Token token) =>
        token.IsCapitalised && !token.Is(WordTags.Pronoun | WordTags.Determiner | WordTags.Preposition | WordTags.Subordinator | WordTags.Connective | WordTags.Negation)
        && token.Entry.Month == 0 && token.Entry.Weekday < 0 && (!token.Is(WordTags.Stop) || IsAbbreviation(token));

    // "US" in capitals is a name, "Us" is not.
    private static bool IsAbbreviation(Token token) => token.Length == 2 && token.Entry.Text == "us";

    private static int RunEnd(List<Token> tokens, int at, int limit)
    {
        var end = at + 1;
        while (end < limit)
        {
            if (IsPart(tokens[end]))
            {
                end++;
            }
            else if (end + 1 < limit && tokens[end].IsMark('-') && tokens[end].Joined && tokens[end + 1].Joined && IsPart(tokens[end + 1]))
            {
                end += 2;
            }
            else if (end + 1 < limit && tokens[end].Is("of") && IsPart(tokens[end + 1]) && !tokens[end - 1].Is(WordTags.Title))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "Russian President Vladimir Putin" is a people, a title and a person.
    private static IEnumerable<NameRun> Cut(ArticleText article, int first, int end, bool opens)
    {
        for (var i = first; i < end;)
        {
            if (article.Tokens[i].Is(WordTags.Title) || article.Tokens[i].Kind == TokenKind.Mark)
            {
                i++;
                continue;
            }

            var stop = i + PlaceLength(article, i, end);
            if (stop == i || (stop < end && article.Tokens[stop].Kind == TokenKind.Mark))
            {
                stop = i + 1;
                while (stop < end && !article.Tokens[stop].Is(WordTags.Title) && !StartsPeople(article, stop, end))
                {
                    stop++;
                }
            }

            var last = stop;
            while (last > i && article.Tokens[last - 1].Kind == TokenKind.Mark)
            {
                last--;
            }

            if (last > i)
            {
                yield return new NameRun(i, last, opens && i == first);
            }

            i = stop;
        }
    }

    private static bool StartsPeople(ArticleText article, int at, int end) =>
        !article.Tokens[at].Joined && PlaceLength(article, at, end) is var length and > 0 && Place(article, at, at + length)?.Kind == PlaceKind.Demonym;

    /// <summary>How many tokens from here are the name of a place; 0 where none are.</summary>
    public static int PlaceLength(ArticleText article, int at, int end)
    {
        const int longest = 6;
        if (at < end && !Gazetteer.Shared.Begins(article.Tokens[at].Of(article.Text)))
        {
            return 0;
        }

        for (var length = Math.Min(longest, end - at); length > 0; length--)
        {
            if (article.Tokens[at + length - 1].IsWord && Place(article, at, at + length) is not null)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The place that tokens name; null where they name none.</summary>
    public static Place? Place(ArticleText article, int first, int end) =>
        Gazetteer.Shared.Find(article.Text.AsSpan(article.Tokens[first].Start, article.Tokens[end - 1].End - article.Tokens[first].Start));
}
