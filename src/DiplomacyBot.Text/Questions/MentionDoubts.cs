using System.Buffers;
using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>What makes a mention no answer where it stands.</summary>
internal static class MentionDoubts
{
    // "was elected for the second time mayor"
    private const int MostBetween = 4;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeVerbs =
        new HashSet<string>(["as", "become", "becomes", "became", "elected", "named", "appointed", "nominated", "chosen", "sworn", "re-elected", "reelected"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether any of them speaks against asking for a term there.</summary>
    public static bool Any(ArticleText article, Term term, Mention mention) => IsDenied(article, mention) || IsPointedAt(article, mention) || IsBracketed(article, mention)
        || IsShortened(article, mention) || IsLabel(article, mention) || IsShouted(article, mention) || ActsOnSomebodyElse(article, mention) || BackReferences.ActsOnSomebodyElse(article, mention) || IsTitled(term, mention, article) || IsUsedOtherwise(article, term, mention) || Speaks(article, term, mention) || IsAnybody(term) || IsFamily(article, term) || IsOfficeAlone(article, term, mention) || IsOneOfACamp(article, term, mention) || LeadsState(article, term, mention) || IsSpeakers(article, term, mention) || OwnsByMark(article, mention) || IsMedium(article, term, mention) || IsCountedHere(article, term, mention) || FixedPhrases.HoldHalf(article, term, mention);

    /// <summary>Whether a noun follows that it belongs to: "the US president".</summary>
    public static bool IsAttributive(ArticleText article, Mention mention)
    {
        var after = mention.End < mention.Sentence.EndToken ? article.Tokens[mention.End] : default;
        return after.IsWord && !after.Joined && !after.Is(WordTags.Preposition | WordTags.Auxiliary | WordTags.Modal | WordTags.Future | WordTags.Subordinator | WordTags.Pronoun | WordTags.Connective | WordTags.Negation | WordTags.Stop)
            && (!after.Is(WordTags.Base | WordTags.ThirdPerson | WordTags.Past | WordTags.Participle) || after.Is(WordTags.NounToo));
    }

    // "ROE: The ship was late.": whoever speaks in what was written down.
    private static bool IsLabel(ArticleText article, Mention mention) =>
        mention.First == mention.Sentence.OpeningToken && mention.End < mention.Sentence.EndToken && article.Tokens[mention.End].IsMark(':');

    // "Roe told him that …": he is somebody whom only the sentence before names.
    private static bool ActsOnSomebodyElse(ArticleText article, Mention mention) =>
        mention.First == mention.Sentence.OpeningToken && mention.End + 1 < mention.Sentence.EndToken && article.Tokens[mention.End + 1].Entry.Text is "him" or "them";

    // "JANE ROE" among names in small letters.
    private static bool IsShouted(ArticleText article, Mention mention) =>
        mention.End - mention.First > 1 && !article.Text.AsSpan(article.Tokens[mention.First].Start, article.Tokens[mention.End - 1].End - article.Tokens[mention.First].Start).ContainsAnyInRange('a', 'z') && article.Tokens[mention.First].IsCapitalised;

    // "Sheriff Jane Roe" among people without a title.
    private static bool IsTitled(Term term, Mention mention, ArticleText article) =>
        term.Kind == AskedKind.Person && mention.End - mention.First > 1 && PersonChoices.IsTitle(article.Tokens[mention.First].Of(article.Text).ToString());

    // "the DPRK" is no "Mongolian", "DPRK satellites" are no "Mongolia satellites".
    private static bool IsUsedOtherwise(ArticleText article, Term term, Mention mention) =>
        term.Country is not null && term.Name.All(char.IsAsciiLetterUpper) && (term.Class == AnswerClass.Nationality) != IsAttributive(article, mention);

    // "the paper reports": what cannot be counted, wood or steel, says nothing, so that the word means something else.
    private static bool Speaks(ArticleText article, Term term, Mention mention) =>
        term.Kind == AskedKind.Thing && term.Listed is not null && term.Class.One == term.Class.Many && mention.End < mention.Sentence.EndToken && article.Tokens[mention.End].Is(WordTags.Speech);

    // "a man": a boy or a woman would do as well where nobody knows who it was.
    private static bool IsAnybody(Term term) => term is { Class.One: "word for a person", IsPlural: false };

    // "Mark Cuban": where a given name stands before it, "Cuban" is no people anywhere.
    private static bool IsFamily(ArticleText article, Term term) => term.Class == AnswerClass.Nationality
        && term.Mentions.Exists(mention => mention.First > mention.Sentence.OpeningToken && PersonWords.GenderOfName(article.Tokens[mention.First - 1].Of(article.Text)) != Gender.Unknown);

    // "every president", "the mayor said": an office is worth asking for where somebody gets, holds or leaves it: "was elected mayor".
    private static bool IsOfficeAlone(ArticleText article, Term term, Mention mention)
    {
        if (term.Class.One is not "office")
        {
            return false;
        }

        for (var at = Math.Max(mention.Sentence.OpeningToken, mention.First - MostBetween); at < mention.First; at++)
        {
            if (OfficeVerbs.Contains(article.Tokens[at].Of(article.Text)) && !(article.Tokens[at].Is("as") && (IsComparison(article, at) || IsPartOf(article, at + 1, mention.First))))
            {
                return false;
            }
        }

        return true;
    }

    // "as a part of the president's council"
    private static bool IsPartOf(ArticleText article, int first, int end) => Enumerable.Range(first, end - first).Any(at => article.Tokens[at].Is(WordTags.Preposition));

    // "like a Republican" beside "Democratic": only as adjectives are all camps of one form.
    private static bool IsOneOfACamp(ArticleText article, Term term, Mention mention) => term.Class.One is "political camp" && !IsAttributive(article, mention);

    // "President Roe": everybody knows who that is.
    private static bool LeadsState(ArticleText article, Term term, Mention mention) =>
        term.Kind == AskedKind.Person && mention.First > mention.Sentence.OpeningToken && (article.Tokens[mention.First - 1].Entry.Text is "president" or "chancellor" or "king" or "queen" or "pope"
            || (article.Tokens[mention.First - 1].Is("minister") && mention.First - 1 > mention.Sentence.OpeningToken && article.Tokens[mention.First - 2].Entry.Text is "prime"));

    // "as cold as the president"
    private static bool IsComparison(ArticleText article, int at) => Enumerable.Range(1, MostBetween).Any(back => at - back >= 0 && article.Tokens[at - back].Is("as"));

    // "officials said", "police have said": nobody knows which.
    private static bool IsSpeakers(ArticleText article, Term term, Mention mention) =>
        term.Kind == AskedKind.Role && (term.IsPlural || term.Class.One == term.Class.Many) && mention.End < mention.Sentence.EndToken
        && (Says(article.Tokens[mention.End]) || (article.Tokens[mention.End].Is(WordTags.Auxiliary) && mention.End + 1 < mention.Sentence.EndToken && Says(article.Tokens[mention.End + 1])));

    private static bool Says(Token token) => token.Entry.Text is "say" or "said";

    // "Elias' firm" among names that end otherwise.
    private static bool OwnsByMark(ArticleText article, Mention mention) =>
        mention.End < mention.Sentence.EndToken && article.Tokens[mention.End] is { Joined: true } mark && mark.IsMark('\'') && article.Tokens[mention.End - 1].Of(article.Text)[^1] == 's';

    // "wrote on Twitter", "told the Herald": where something was said is not what was said.
    private static bool IsMedium(ArticleText article, Term term, Mention mention)
    {
        var before = mention.First - 1 > mention.Sentence.OpeningToken && article.Tokens[mention.First - 1].Is("the") ? mention.First - 2 : mention.First - 1;
        return before >= mention.Sentence.OpeningToken && term.Class.One is "news organisation" or "technology company"
            && (article.Tokens[before].Is("told") || (article.Tokens[before].Is("on") && term.Class.One is "technology company"));
    }

    // "an execution" among "exile" and "probation": what the list takes for no one of several is one here.
    private static bool IsCountedHere(ArticleText article, Term term, Mention mention) =>
        AnswerArticles.IsOneOfSeveral(article, term, mention) && AnswerLexicon.Of(term.Class) == AnswerLexicon.Things && !AnswerLexicon.Things.IsCounted(term.Listed!);

    /// <summary>Whether "this" opens its phrase: "this old ship" is one that the sentences before tell of.</summary>
    public static bool IsPointedAt(ArticleText article, Mention mention)
    {
        // "this week Peru …": a name has its "this" from elsewhere.
        if (article.Tokens[mention.First].IsCapitalised)
        {
            return false;
        }

        var at = mention.First - 1;
        while (at > mention.Sentence.OpeningToken && article.Tokens[at].IsWord && !article.Tokens[at].Is(WordTags.Determiner | WordTags.Preposition | WordTags.Auxiliary | WordTags.Demonstrative))
        {
            at--;
        }

        return at >= mention.Sentence.OpeningToken && (article.Tokens[at].Entry.Text is "this" or "these" or "those" or "such" || IsThat(article, at) || Followed(article, at, mention.First));
    }

    // "of that ship"; "said that ships" joins a clause, as does "in that ships".
    private static bool IsThat(ArticleText article, int at) =>
        at > 0 && article.Tokens[at].Entry.Text is "that" && article.Tokens[at - 1].Of(article.Text) is "of" or "from" or "with" or "for" or "on" or "at" or "by" or "about" or "behind";

    // "the following statements" stand on the page, not in the question.
    private static bool Followed(ArticleText article, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (article.Tokens[at].Of(article.Text) is "following")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a name in brackets: "the herring council (HCN)" says what it is short for.</summary>
    public static bool IsBracketed(ArticleText article, Mention mention) =>
        mention.First > mention.Sentence.OpeningToken && article.Tokens[mention.First - 1].IsMark('(') && mention.End < mention.Sentence.EndToken && article.Tokens[mention.End].IsMark(')');

    /// <summary>Whether its letters stand in brackets behind it: "the herring council (HCN)", "Acme (ACM.O)".</summary>
    public static bool IsShortened(ArticleText article, Mention mention) =>
        mention.End + 1 < mention.Sentence.EndToken && article.Tokens[mention.End].IsMark('(') && article.Tokens[mention.End + 1] is { IsWord: true, Length: > 1 } letters
        && !letters.Of(article.Text).ContainsAnyExcept(Capitals);

    /// <summary>Whether it is the subject of a "not": "Who did not come?" has more than one answer.</summary>
    public static bool IsDenied(ArticleText article, Mention mention)
    {
        for (var at = mention.End; at < Math.Min(mention.End + 2, mention.Sentence.EndToken); at++)
        {
            if (article.Tokens[at].Is(WordTags.Negation) || article.Tokens[at].Of(article.Text).EndsWith("n't"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence names its state in another form: "Peru" is no question where "the Peruvian president" stands beside it.</summary>
    public static bool NamesSameState(ArticleText article, Term term, Mention mention)
    {
        if (term.Country is null)
        {
            return false;
        }

        for (var at = mention.Sentence.OpeningToken; at < mention.Sentence.EndToken; at++)
        {
            var length = at >= mention.First && at < mention.End ? 0 : NameReader.PlaceLength(article, at, mention.Sentence.EndToken);
            if (length > 0 && NameReader.Place(article, at, at + length)?.Country == term.Country)
            {
                return true;
            }
        }

        // "Istanbul" tells Turkey, though no list of places has it.
        return mention.Sentence.Names.Exists(run => run.First >= mention.Sentence.OpeningToken && TownsOfStates.StateOf(NameReader.Key(article, run.First, run.End)) == term.Country);
    }
}
