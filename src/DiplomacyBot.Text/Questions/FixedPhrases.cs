using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Where a common noun is half of a phrase: whoever knows the other half needs no article to find it, and no other choice fits.</summary>
internal static class FixedPhrases
{
    // Adjectives that any noun takes.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Qualities =
        WordFile.Sections("questions.txt").Where(l => l.Section == "qualities").SelectMany(l => l.Line.Split(' ')).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the phrase around a listed noun has its meaning whole.</summary>
    public static bool HoldHalf(ArticleText article, Term term, Mention mention) =>
        term.Listed is { } listed && AnswerLexicon.Of(listed.Class) == AnswerLexicon.Things && char.IsLower(article.Tokens[mention.First].First)
        && (NamesANoun(article, term, mention) || IsClassified(article, mention) || IsPaired(article, term, mention) || StandsAgainBehind(article, term, mention) || IsBare(article, term, mention) || IsTitleOf(article, term, mention) || EndsAName(article, term, mention));

    // "price | tag", "canoe | rental". Plurals seldom stand so.
    private static bool NamesANoun(ArticleText article, Term term, Mention mention)
    {
        if (term.IsPlural || mention.End >= mention.Sentence.EndToken)
        {
            return false;
        }

        var after = article.Tokens[mention.End];
        var word = after.Of(article.Text);
        // The base of a verb does not agree with one of something: "the final | say".
        var noun = after.Entry.Tags == WordTags.None ? !word.EndsWith("ed") && !word.EndsWith("ing") && !word.EndsWith("ly")
            : after.Is(WordTags.NounToo | WordTags.Anaphor | WordTags.Title) ? !after.Is(WordTags.Stop | WordTags.Past)
            : after.Is(WordTags.Base) && !after.Is(WordTags.Past | WordTags.Participle | WordTags.Preposition | WordTags.Adverb | WordTags.Auxiliary | WordTags.Modal | WordTags.Subordinator | WordTags.Connective | WordTags.Pronoun);
        return after is { IsWord: true, IsCapitalised: false, Joined: false } && noun && after.Entry is { Unit: < 0, Number: < 0, Ordinal: 0, Weekday: < 0 };
    }

    // "presidential | campaign", "car | crash", "a shipping | company": what says which kind it is, as no quality does, goes with few other nouns.
    private static bool IsClassified(ArticleText article, Mention mention)
    {
        var before = Before(article, mention);
        var word = before.Of(article.Text);
        if (!before.IsWord || article.Tokens[mention.First].Joined)
        {
            // "the 2016 | election"
            return before.IsNumber && NearFigures.IsYear(word);
        }

        // The first word of a sentence has a capital anyway.
        var opens = mention.First - 1 == mention.Sentence.OpeningToken;
        if (before.IsCapitalised && !before.Joined && !opens)
        {
            // "the Solheim | campaign"; "Peruvian | campaigns" are some of many.
            return IsOpen(before) && before.Length > 1 && NameReader.Place(article, mention.First - 1, mention.First) is null && !word[^1..].SequenceEqual(".");
        }

        if (IsListed(before, word))
        {
            return true;
        }

        // "Swine | flu", where no list tells what else the word could be.
        if (opens)
        {
            return before.Entry.Tags == WordTags.None && IsOpen(before) && !Qualities.Contains(mention.Sentence.Lower(mention.First - 1)) && !word.EndsWith("ed") && !word.EndsWith("est") && !word.EndsWith("ing") && !word.EndsWith("ly")
                && NameReader.Place(article, mention.First - 1, mention.First) is null;
        }

        // "targeting | women" without anything before it.
        return IsOpen(before) && !Qualities.Contains(word) && !word.EndsWith("ed") && !word.EndsWith("est")
            && (!word.EndsWith("ing") || (article.Tokens[mention.First - 2].Is(WordTags.Determiner) && !article.Tokens[mention.First - 2].Is(WordTags.Subordinator)));
    }

    // A noun of the lists, whatever it ends with: "forest | fire".
    private static bool IsListed(Token word, ReadOnlySpan<char> written) =>
        !word.Is(WordTags.Stop | WordTags.Past | WordTags.Participle | WordTags.ThirdPerson | WordTags.Gerund) && AnswerLexicon.Things.Find(written.ToString().ToLowerInvariant()) is not null;

    // Neither a function word nor a verb nor a number.
    private static bool IsOpen(Token word) =>
        !word.Is(~(WordTags.NounToo | WordTags.Base | WordTags.ThirdPerson | WordTags.Gerund | WordTags.Event | WordTags.Anaphor | WordTags.Title)) && (!word.Is(WordTags.Base | WordTags.ThirdPerson) || word.Is(WordTags.NounToo))
        && word.Entry is { Unit: < 0, Number: < 0, Ordinal: 0, Weekday: < 0, Month: 0, Season: < 0 };

    // "men and | women": who has the one has the other.
    private static bool IsPaired(ArticleText article, Term term, Mention mention) =>
        (mention.First - 2 >= mention.Sentence.OpeningToken && IsAnd(article.Tokens[mention.First - 1]) && IsLike(article, mention.First - 2, term)) || (mention.End + 1 < mention.Sentence.EndToken && IsAnd(article.Tokens[mention.End]) && IsLike(article, mention.End + 1, term));

    private static bool IsAnd(Token word) => word.Is("and") || word.Is("or");

    private static bool IsLike(ArticleText article, int at, Term term) => AnswerLexicon.Things.Find(article.Tokens[at].Of(article.Text)) is { } other && other.Class == term.Class;

    // "gay marriage … gay marriage": what has the same word before it again is called so, be it a quality.
    private static bool StandsAgainBehind(ArticleText article, Term term, Mention mention)
    {
        var before = Before(article, mention);
        return before is { IsWord: true, IsCapitalised: false, Entry.Tags: WordTags.None } && before.Entry.Number < 0
            && term.Mentions.Exists(other => other != mention && Before(article, other) is { IsWord: true } again && again.Of(article.Text).SequenceEqual(before.Of(article.Text)));
    }

    // "gave | birth", "by | car": one of a kind that is counted has "a", "the" or the like before it.
    private static bool IsBare(ArticleText article, Term term, Mention mention)
    {
        if (term.IsPlural || term.Kind != AskedKind.Thing || !AnswerLexicon.Things.IsCounted(term.Listed!))
        {
            return false;
        }

        var at = mention.First - 1;
        while (at >= mention.Sentence.OpeningToken && article.Tokens[at] is { IsWord: true } word && (word.Entry.Tags == WordTags.None || word.IsCapitalised) && word.Entry.Number < 0)
        {
            at--;
        }

        return at >= mention.Sentence.OpeningToken && article.Tokens[at] is { IsWord: true } opening && !opening.Is(WordTags.Determiner)
            && (opening.Is("to") || opening.Is(WordTags.Preposition) || (opening.Is(WordTags.Base | WordTags.ThirdPerson | WordTags.Past | WordTags.Gerund) && !opening.Is(WordTags.NounToo)));
    }

    // "president | Jane Roe", "the capital | Lima"; but "the report | Friday".
    private static bool IsTitleOf(ArticleText article, Term term, Mention mention) =>
        !term.IsPlural && mention.End < mention.Sentence.EndToken && article.Tokens[mention.End] is { IsCapitalised: true, Joined: false, Entry: { Weekday: < 0, Month: 0 } };

    // "the Herring and Commerce | committee", "University | hospitals of Bergen".
    private static bool EndsAName(ArticleText article, Term term, Mention mention)
    {
        var before = Before(article, mention);
        return term.Class.One is "body or institution" or "building" && before.IsCapitalised && !before.Is(WordTags.Determiner | WordTags.Stop | WordTags.Preposition | WordTags.Subordinator | WordTags.Connective)
            && NameReader.Place(article, mention.First - 1, mention.First) is null;
    }

    private static Token Before(ArticleText article, Mention mention) => mention.First > mention.Sentence.OpeningToken ? article.Tokens[mention.First - 1] : default;
}
