using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Words of a sentence that point at another one, so that a question made of it cannot be read alone.</summary>
internal static class BackReferences
{
    // "Parental support: the boy with his father": longer beginnings are clauses.
    private const int LongestLabel = 4;

    // "them" stands for somebody else than the subject of the same clause, which is seldom longer.
    private const int MostBetween = 5;

    // Times and the like are pointed at without having been named: "this week", "at this point".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverNamed =
        WordFile.Sections("questions.txt").Where(l => l.Section == "pointed-at-unnamed").SelectMany(l => l.Line.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether any word points back.</summary>
    public static bool Any(ArticleText article, SentenceView sentence) => HasALabel(article, sentence) || Counts(article, sentence) || PointsBack(article, sentence) || EndsBeforeAList(article, sentence);

    /// <summary>Whether a few words and a colon stand before it, as under a picture or before a link: "Parental support: The boy …".</summary>
    public static bool HasALabel(ArticleText article, SentenceView sentence)
    {
        for (var at = sentence.OpeningToken; at < Math.Min(sentence.OpeningToken + LongestLabel + 1, sentence.EndToken - 1); at++)
        {
            if (article.Tokens[at].IsMark(':'))
            {
                // "Solheim said: …" has a verb before it, and "3:30" is a time.
                return at > sentence.OpeningToken && article.Tokens[at + 1].IsCapitalised && !article.Tokens[at + 1].Joined && !sentence.Verbs.Exists(verb => verb.First < at);
            }

            if (article.Tokens[at].Kind == TokenKind.Mark && !article.Tokens[at].Joined)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether it opens with how many of those that were named before: "Both have failed", "Many were students".</summary>
    public static bool Counts(ArticleText article, SentenceView sentence) =>
        sentence.OpeningToken + 1 < sentence.EndToken
        && article.Tokens[sentence.OpeningToken].Entry.Text is "both" or "neither" or "others" or "another" or "many" or "most" or "some" or "several" or "few" or "two" or "three" or "four" or "five"
        && article.Tokens[sentence.OpeningToken + 1].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future);

    /// <summary>Whether "this" or "these" stands before a noun that the sentence does not have before: "this case was in Narvik". In a quotation everybody knows that there was more.</summary>
    public static bool PointsBack(ArticleText article, SentenceView sentence)
    {
        var quoted = false;
        for (var at = sentence.OpeningToken; at + 1 < sentence.EndToken; at++)
        {
            quoted ^= article.Tokens[at].IsMark('"');
            if (!quoted && article.Tokens[at].Entry.Text is "this" or "these" && IsNamedBefore(article, sentence, at + 1) is false)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody behind the verb is another one than the subject: "Roe then urged him to go". Nobody else is named before.</summary>
    public static bool ActsOnSomebodyElse(ArticleText article, Mention mention)
    {
        if (mention.First != mention.Sentence.OpeningToken)
        {
            return false;
        }

        for (var at = mention.End; at < Math.Min(mention.End + MostBetween, mention.Sentence.EndToken); at++)
        {
            var token = article.Tokens[at];
            if (token.Entry.Text is "him" or "them")
            {
                return true;
            }

            // Behind these another clause or phrase begins, or what is named there may be meant.
            if (token.Kind == TokenKind.Mark || token.IsCapitalised || token.Is("and") || token.Is("or") || token.Is(WordTags.Preposition | WordTags.Subordinator | WordTags.Determiner))
            {
                return false;
            }
        }

        return false;
    }

    // "Here is what you need to know: ."
    private static bool EndsBeforeAList(ArticleText article, SentenceView sentence) =>
        sentence.EndToken - 2 > sentence.OpeningToken && article.Tokens[sentence.EndToken - 2].IsMark(':');

    // Null where no noun is pointed at: "this was".
    private static bool? IsNamedBefore(ArticleText article, SentenceView sentence, int at)
    {
        var noun = article.Tokens[at];
        if (!noun.IsWord || noun.IsCapitalised || noun.Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future | WordTags.Preposition | WordTags.Subordinator | WordTags.Pronoun | WordTags.Connective | WordTags.Negation | WordTags.Stop))
        {
            return null;
        }

        if (noun.Entry.Unit >= 0 || noun.Entry.Season >= 0 || NeverNamed.Contains(noun.Of(article.Text)))
        {
            return null;
        }

        for (var before = sentence.OpeningToken; before < at - 1; before++)
        {
            if (article.Tokens[before].IsWord && article.Tokens[before].Of(article.Text).CommonPrefixLength(noun.Of(article.Text)) >= Math.Min(noun.Length, 4))
            {
                return true;
            }
        }

        return false;
    }
}
