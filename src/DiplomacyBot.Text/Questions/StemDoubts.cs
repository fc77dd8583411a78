using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>What makes a sentence no question by itself though a summary may show it.</summary>
internal static class StemDoubts
{
    /// <summary>Whether any of them speaks against asking about a sentence.</summary>
    public static bool Any(ArticleText article, SentenceView sentence) =>
        EndsOpen(article, sentence) || OpensWithAHeadline(article, sentence) || IsACaption(article, sentence) || MeansSomebodyElse(article, sentence) || SpeaksOfThePage(article, sentence) || BeginsWithADateline(article, sentence) || SaysI(article, sentence) || MeansSomethingElse(article, sentence) || BackReferences.Any(article, sentence);

    /// <summary>Whether no mark ends it, as in a headline: "Two ships lost off Narvik".</summary>
    public static bool EndsOpen(ArticleText article, SentenceView sentence) => article.Tokens[sentence.EndToken - 1].Kind != TokenKind.Mark;

    /// <summary>Whether words of the page stand before it: "STORMS AT SEA The ship was lost", "- The ship was lost".</summary>
    public static bool OpensWithAHeadline(ArticleText article, SentenceView sentence)
    {
        var at = sentence.OpeningToken;
        while (at < sentence.EndToken && article.Tokens[at] is { IsWord: true, Length: > 1 } && !article.Tokens[at].Of(article.Text).ContainsAnyInRange('a', 'z'))
        {
            at++;
        }

        // "4/30 The ship …" is numbered among pictures.
        var first = article.Tokens[sentence.OpeningToken];
        var numbered = first.IsNumber && sentence.OpeningToken + 1 < sentence.EndToken && (article.Tokens[sentence.OpeningToken + 1].IsMark('/') || first.Of(article.Text).Contains('/'));
        // "HERRING TAX: Maintains a share", "JANE ROE, MAYOR OF NARVIK: The ship was late."
        var label = sentence.OpeningToken;
        while (at - sentence.OpeningToken > 0 && label < sentence.EndToken && (article.Tokens[label].IsMark(',') || (article.Tokens[label].IsWord && !article.Tokens[label].Of(article.Text).ContainsAnyInRange('a', 'z'))))
        {
            label++;
        }

        return IsDash(first) || numbered || (label > sentence.OpeningToken && label < sentence.EndToken && article.Tokens[label].IsMark(':')) || (at - sentence.OpeningToken > 1 && at < sentence.EndToken && article.Tokens[at].IsCapitalised);
    }

    /// <summary>Whether it tells what a picture shows: "This 9 May photo shows a ship", "In this file photo a ship …".</summary>
    public static bool IsACaption(ArticleText article, SentenceView sentence)
    {
        var at = article.Tokens[sentence.OpeningToken].Is("in") ? sentence.OpeningToken + 1 : sentence.OpeningToken;
        var pointed = at < sentence.EndToken && article.Tokens[at].Is("this");
        do
        {
            at++;
        }
        while (at < sentence.EndToken && (!article.Tokens[at].IsWord || article.Tokens[at].Entry.Month > 0 || article.Tokens[at].Of(article.Text) is "file" or "handout" or "undated" or "aerial"));
        return sentence.Words.Contains("(pictured", StringComparison.OrdinalIgnoreCase) || (pointed && at < sentence.EndToken && article.Tokens[at].Of(article.Text) is "photo" or "photograph" or "image" or "picture");
    }

    /// <summary>Whether "he" or "her" stands in it for somebody that only the sentences before name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool MeansSomebodyElse(ArticleText article, SentenceView sentence)
    {
        var firstName = sentence.Names.Where(run => run.First >= sentence.OpeningToken && !IsPlural(article, sentence, run) && !sentence.Times.Exists(time => run.First >= time.First && run.First < time.End)).Select(run => run.First).DefaultIfEmpty(int.MaxValue).Min();
        for (var at = sentence.OpeningToken; at < sentence.EndToken; at++)
        {
            var token = article.Tokens[at];
            // A name, or "the mayor", "a man", "one of them": somebody it may stand for.
            if (at >= firstName || (token.Is(WordTags.Determiner) && !IsOf(token)) || token.Is(WordTags.Title) || token.Is("one") || token.Is("who"))
            {
                return false;
            }

            if (IsOf(token))
            {
                // "After he left, Peru …": whoever is named after the comma.
                return !Opens(article, sentence, at, firstName);
            }
        }

        return false;
    }

    /// <summary>Whether the sentence is about the page or who made it: "Jane Roe contributed to this report", "Jane Roe is the Herald's harbour correspondent", "comment at the bottom of this page".</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool SpeaksOfThePage(ArticleText article, SentenceView sentence)
    {
        // "Sign up to get our letter", "The following are the plans".
        if (article.Tokens[sentence.OpeningToken].Of(article.Text) is "Subscribe" or "Click" or "Download" || sentence.Words.StartsWith("Sign up ", StringComparison.Ordinal) || sentence.Words.StartsWith("The following ", StringComparison.Ordinal) || sentence.Words.StartsWith("Please note ", StringComparison.Ordinal))
        {
            return true;
        }

        for (var at = sentence.OpeningToken; at + 1 < sentence.EndToken; at++)
        {
            var word = article.Tokens[at + 1].Of(article.Text);
            var writes = article.Tokens[at].Entry.Text is "is" && sentence.MainVerb?.First == at && IsWriter(article.Tokens[sentence.EndToken - 2].Of(article.Text));
            // "Her book is out on 9 May (Roe Press, £9.99)."
            var sells = article.Tokens[at].Entry.Text is "is" && (word is "out" && article.Tokens[at + 2 < sentence.EndToken ? at + 2 : at].Of(article.Text) is "on" or "now");
            var reports = word is "from" && article.Tokens[at].Is("reported") && article.Tokens[at + 2 < sentence.EndToken ? at + 2 : at].IsCapitalised && sentence.MainVerb?.First == at;
            if (writes || sells || reports || (article.Tokens[at].Is("this") && word is "report" or "story" or "article" or "page" or "show" or "newsletter" or "gallery" or "column" or "section"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWriter(ReadOnlySpan<char> word) => word is "correspondent" or "reporter" or "columnist" or "editor" or "writer" or "journalist";

    /// <summary>Whether it begins as a report does, by place and agency: "LIMA (Andina) Fishermen …", "(AP) — Fishermen …".</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool BeginsWithADateline(ArticleText article, SentenceView sentence)
    {
        var at = sentence.OpeningToken;
        while (at < sentence.EndToken && (article.Tokens[at].IsCapitalised || article.Tokens[at].IsMark(',') || article.Tokens[at].IsMark('.')))
        {
            at++;
        }

        if (at == sentence.EndToken || !article.Tokens[at].IsMark('('))
        {
            // "BERLIN -- The union …"
            return at < sentence.EndToken && at > sentence.OpeningToken && IsDash(article.Tokens[at]) && !article.Text.AsSpan(article.Tokens[sentence.OpeningToken].Start, article.Tokens[at].Start - article.Tokens[sentence.OpeningToken].Start).ContainsAnyInRange('a', 'z');
        }

        while (at < sentence.EndToken && !article.Tokens[at].IsMark(')'))
        {
            at++;
        }

        return at + 1 < sentence.EndToken && (article.Tokens[at + 1].IsCapitalised || IsDash(article.Tokens[at + 1]));
    }

    /// <summary>Whether whoever wrote the article, or speaks in a quotation that began before, says "I" or "we".</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool SaysI(ArticleText article, SentenceView sentence)
    {
        for (var at = sentence.OpeningToken; at < sentence.EndToken; at++)
        {
            if (article.Tokens[at].Of(article.Text) is "I" or "me" or "my" or "My" or "myself" or "we" or "We" or "us" or "our" or "Our" && !IsQuoted(article, sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    // Behind a mark that opens a quotation here.
    private static bool IsQuoted(ArticleText article, SentenceView sentence, int word)
    {
        for (var at = word - 1; at >= sentence.OpeningToken; at--)
        {
            if (article.Tokens[at].IsMark('"') || (article.Tokens[at].IsMark('\'') && !article.Tokens[at].Joined))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "this was", "that is" or "one was" stands for something said before, or the sentence is a part of the one before: "Which was late." So does "so" at the end.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool MeansSomethingElse(ArticleText article, SentenceView sentence)
    {
        if (article.Tokens[sentence.OpeningToken].Entry.Text is "which" && !sentence.Sentence.Shown.Of(article.Folded.Original).EndsWith('?'))
        {
            return true;
        }

        // "Peru seems to think so."; whoever "does so" may do what the same sentence tells.
        if (sentence.EndToken - 3 > sentence.OpeningToken && article.Tokens[sentence.EndToken - 2].Of(article.Text) is "so" && article.Tokens[sentence.EndToken - 3].Of(article.Text) is "think" or "thinks" or "thought" or "say" or "says" or "said" or "hope" or "hopes")
        {
            return true;
        }

        for (var at = sentence.OpeningToken; at + 1 < sentence.EndToken; at++)
        {
            // "that" inside a clause joins it: "said that will and money …".
            var first = at == sentence.OpeningToken || article.Tokens[at - 1].IsMark(',') || article.Tokens[at].Entry.Text is "this";
            if (first && article.Tokens[at].Entry.Text is "this" or "that" or "these" or "those" or "one" && article.Tokens[at + 1].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future))
            {
                return true;
            }
        }

        return false;
    }

    // "Charges were filed against him": the first word has its capital from its place.
    private static bool IsPlural(ArticleText article, SentenceView sentence, NameRun run) =>
        run.First == sentence.OpeningToken && run.End == run.First + 1 && run.End < sentence.EndToken && article.Tokens[run.First].Of(article.Text).EndsWith("s")
        && article.Tokens[run.End].Entry.Text is "were" or "are" or "have";

    private static bool IsDash(Token token) => token is { Kind: TokenKind.Mark, First: '-' or '–' or '—' };

    private static bool IsOf(Token token) => token.Entry.Text is "he" or "she" or "him" or "her" or "his" or "himself" or "herself" or "hers";

    private static bool Opens(ArticleText article, SentenceView sentence, int pronoun, int firstName)
    {
        for (var at = pronoun; at < sentence.EndToken; at++)
        {
            if (article.Tokens[at].IsMark(','))
            {
                return firstName <= at + 1;
            }
        }

        return false;
    }
}
