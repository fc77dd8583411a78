using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>How far a name reaches within capitalised words in a row, and whether these are only a part of one.</summary>
/// <param name="article">The article.</param>
/// <param name="people">The names of people that the article shows to be such.</param>
internal sealed class NameBounds(ArticleText article, IReadOnlySet<string> people)
{
    // As NameReader.Key writes them.
    private readonly HashSet<string> keys = [.. people.Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Replace('-', ' '))];

    // By which one of them may be called alone.
    private readonly HashSet<string> halves = [.. people.Where(name => name.Contains(' ', StringComparison.Ordinal)).SelectMany(name => new[] { name[..name.IndexOf(' ', StringComparison.Ordinal)], name[(name.LastIndexOf(' ') + 1)..] })];

    /// <summary>The name in a run of capitalised words, and whether it is a piece of one that says nothing by itself.</summary>
    public (Mention Mention, bool IsPiece) Of(SentenceView sentence, NameRun run)
    {
        var (first, end) = (StartOfPerson(run), EndOfPerson(run));
        var mention = first < end ? new Mention(sentence, first, end) : new Mention(sentence, run.First, run.End);
        return (mention, IsPiece(mention, isPerson: mention.First > run.First));
    }

    // "Secretary of State | Jane Roe", "Bergen County Attorney | Jane Roe": what stands before a person whom the article shows is an office.
    private int StartOfPerson(NameRun run)
    {
        for (var at = run.First; at + 1 < run.End; at++)
        {
            if (keys.Contains(NameReader.Key(article, at, run.End)))
            {
                return at;
            }
        }

        return run.First;
    }

    // "Jane Roe of Bergen" is called Jane Roe.
    private int EndOfPerson(NameRun run)
    {
        for (var at = run.First + 2; at < run.End - 1; at++)
        {
            if (article.Tokens[at].Is("of") && (PersonWords.GenderOfName(article.Tokens[run.First].Of(article.Text)) != Gender.Unknown || keys.Contains(NameReader.Key(article, run.First, at))))
            {
                return at;
            }
        }

        return run.End;
    }

    // "Flight 269", "West | Indian", "Twin | City Council", "H. | Roe": a part of a name says nothing by itself.
    private bool IsPiece(Mention mention, bool isPerson)
    {
        var before = mention.First > mention.Sentence.OpeningToken ? article.Tokens[mention.First - 1] : default;
        var after = mention.End < mention.Sentence.EndToken ? article.Tokens[mention.End] : default;
        var people = Gazetteer.Shared.Find(NameReader.Key(article, mention.First, mention.End))?.Kind == PlaceKind.Demonym;
        var owned = after.Of(article.Text) is "'s" && mention.End + 1 < mention.Sentence.EndToken && article.Tokens[mention.End + 1].IsCapitalised;
        // "Miguel de | Cervantes", "al | Qaeda"
        var particle = before.Of(article.Text) is "de" or "del" or "da" or "di" or "van" or "von" or "der" or "le" or "la" or "du" or "den" or "ter" or "al" or "el" or "bin" or "ibn";
        // "the General | Assembly": nobody has a title and "the" before it.
        var titled = mention.First > mention.Sentence.OpeningToken + 1 && before.IsCapitalised && before.Is("general") && article.Tokens[mention.First - 2].Is("the");
        // "the Justice | Department", "General | Electric Co"
        var words = NameReader.Key(article, mention.First, mention.End).Split(' ');
        titled |= before.IsCapitalised && before.Is(WordTags.Title) && (words.Length == 1 ? OrganisationWords.Any(words) : OrganisationWords.EndsAsCompany(words));
        // "American | Legislative Council", "National Foreign | Trade Council": what a body is called goes with it.
        titled |= before.IsCapitalised && mention.First - 1 > mention.Sentence.OpeningToken && !before.Is(WordTags.Stop | WordTags.Preposition | WordTags.Determiner) && words.Length > 1 && OrganisationWords.Any([words[^1]]);
        return particle || titled || after.IsNumber || (after.Is("of") && before.Is("the")) || (owned && mention.End - mention.First == 1 && !people) || (after.Kind == TokenKind.Mark && after.Joined && (after.First is '-' or '/' or '&' || (after.First == '.' && !EndsSentence(mention)))) || (before.Kind == TokenKind.Mark && before.First is '-' or '/' or '&' or '#' or '@')
            || (after.IsCapitalised && !after.Joined && !people) || (after.IsCapitalised && !after.Joined && people && !after.Is(WordTags.Title) && !IsPersonOrTitle(after, article.Text))
            || IsInitial(mention) || IsPair(mention) || EndsABody(mention)
            || (!isPerson && before.IsCapitalised && !before.Is(WordTags.Title | WordTags.Stop | WordTags.Preposition | WordTags.Subordinator | WordTags.Determiner | WordTags.Connective)
                && mention.First - 1 > mention.Sentence.OpeningToken && (mention.End - mention.First == 1 || NameReader.Place(article, mention.First - 1, mention.First) is null));
    }

    // "the Peruvian | Premier", "the Peruvian | Jane Roe"; but "Peruvian | Airways".
    private static bool IsPersonOrTitle(Token token, string text)
    {
        var word = token.Of(text).ToString();
        return PersonWords.IsTitle(word) || PersonWords.GenderOf(word) != Gender.Unknown || NameOrigin.GenderOf(word) != Gender.Unknown;
    }

    // "St. | Louis" goes on behind its full stop, "… left Bergen." and "(Bergen.)" do not.
    private bool EndsSentence(Mention mention) =>
        mention.End + 1 >= mention.Sentence.EndToken || article.Tokens[mention.End + 1].Kind == TokenKind.Mark;

    // "the University of Science and | Technology"
    private bool EndsABody(Mention mention)
    {
        var at = mention.First - 1;
        return at - 3 >= mention.Sentence.OpeningToken && article.Tokens[at].Is("and") && article.Tokens[at - 1].IsCapitalised && article.Tokens[at - 2].Is("of") && OrganisationWords.Any([article.Tokens[at - 3].Of(article.Text).ToString()]);
    }

    // "the Roe-Solheim accord" of Jane Roe and Ingrid Solheim
    private bool IsPair(Mention mention) =>
        mention.End - mention.First == 3 && article.Tokens[mention.First + 1].IsMark('-') && halves.Contains(article.Tokens[mention.First].Of(article.Text).ToString()) && halves.Contains(article.Tokens[mention.End - 1].Of(article.Text).ToString());

    // "H. | Wood Roe"
    private bool IsInitial(Mention mention) =>
        mention.First - 2 >= mention.Sentence.OpeningToken && article.Tokens[mention.First - 1] is { Joined: true } mark && mark.IsMark('.') && article.Tokens[mention.First - 2] is { IsCapitalised: true, Length: 1 };
}
