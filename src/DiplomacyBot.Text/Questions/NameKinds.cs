using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Tells what a name names, by its own words, by the list of known names, and by the words around it.</summary>
internal static class NameKinds
{
    private static readonly HashSet<string> OrganisationWords = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "organisation-words").SelectMany(l => l.Line.Split(' '))];

    // What is done or made, by its ending; no family is called so.
    private static readonly string[] ThingEndings = ["tion", "tions", "sion", "sions", "graphy"];

    private static readonly HashSet<string> ThingWords = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "thing-words").SelectMany(l => l.Line.Split(' '))];

    /// <summary>Notes the class, with what the list knows of the name; <see cref="AnswerClass.Name"/> where nothing tells.</summary>
    public static void Tell(Term term, ArticleText article)
    {
        var words = term.Name.Split(' ');
        var listed = term.Names.Select(name => AnswerLexicon.Names.Find(name)).FirstOrDefault(answer => answer is not null);
        var signs = Signs.Of(term, article);
        var isThing = IsThing(words);
        var isNamedGiven = words.Length > 1 ? NameOrigin.GenderOf(words[0]) != Gender.Unknown : PersonWords.GenderOfName(words[0]) != Gender.Unknown;
        // One word may be a company's name whose word was reported, and "Dakota Bell" a team's, and "HCN Herring" is a company's, so that something else has to speak for a person.
        var isShown = term.IsShownPerson && !(words[0].Length > 2 && words[0].All(char.IsAsciiLetterUpper)) && signs.Person >= Math.Max(signs.Place, Math.Max(signs.Adjective, signs.It)) && (signs.Person > 0 || (words.Length > 1 && !BeginsWithAListedName(words)));
        // "County Prosecutor", "Strategic Studies": who is called Judge has a given name.
        var isNoun = AnswerLexicon.Things.Find(words[^1].ToLowerInvariant()) is not null;
        // "Ford": the list has the company, the article may have the president.
        // "Austin swam until he saw the harbour", "Virginia swam"; nobody is called Scotland.
        var isNamesake = words.Length == 1 && listed is { Class.Kind: AskedKind.Place } && (PersonChoices.IsGivenName(words[0]) || listed.Class.One.StartsWith("place in", StringComparison.Ordinal)) && signs.Person > signs.Place;
        (term.Class, term.Listed) = listed is not null && !isNamesake && (AnswerLexicon.Names.Find(term.Name) is not null || !(signs.Person > 0 && term.Names.Count > 1)) ? (listed.Class, (ListedAnswer?)listed)
            : signs.Adjective * 2 < term.Mentions.Count && term.Names.Exists(IsOrganisation) && !IsCounted(term.Name, article) && !IsShortForNoun(term, article) ? (AnswerClass.Organisation, null)
            : !isThing && (isShown || isNamedGiven || (!isNoun && signs.Person > signs.Place && signs.Person > signs.Thing && signs.Person > signs.It)) ? (AnswerClass.Person, null)
            // "Acme says its ships are late"
            : signs.It > signs.Person && signs.Speech > 0 && !isThing ? (AnswerClass.Organisation, null)
            : signs.Place > 0 && signs.Place * 2 >= term.Mentions.Count ? (AnswerClass.Place, null)
            : (AnswerClass.Name, null);
        term.IsCertainPerson = term.Class == AnswerClass.Person && (words.Length == 1 ? (isShown && signs.Person > 0) || PersonChoices.IsGivenName(words[0])
            : isNamedGiven || PersonWords.IsFamilyFirst(words[0]) || NameOrigin.IsGivenName(words[0]) || (isShown && !isNoun && !Actors.OrganisationWords.Any(words) && !BeginsWithAListedName(words)));
    }

    // "Fifth Amendment", "North Pier", "Sarah Roe Photography".
    private static bool IsThing(string[] words) =>
        ThingWords.Contains(words[^1]) || HasInnerCapital(words[^1]) || words[0] is "North" or "South" or "East" or "West" || words.Any(word => Vocabulary.Shared.Find(word) is { Ordinal: > 0 } or { Number: >= 0 })
        || Array.Exists(ThingEndings, ending => words[^1].EndsWith(ending, StringComparison.Ordinal));

    // "Dakota Bell", "New York Bells".
    private static bool BeginsWithAListedName(string[] words) =>
        Enumerable.Range(1, words.Length - 1).Any(count => string.Join(' ', words, 0, count) is var name && (Gazetteer.Shared.Find(name) is not null || AnswerLexicon.Names.Find(name) is not null));

    private static bool IsOrganisation(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return OrganisationWords.Contains(last) || OrganisationWords.Contains(name.Split(' ')[0]) || (last.Length == name.Length && last.Length > 1 && last.All(char.IsAsciiLetterUpper) && !last.All(letter => letter is 'I' or 'V' or 'X'))
            || ActorCatalog.Shared.Named(name) is { Kind: ActorKind.Organisation or ActorKind.Media };
    }

    // "WeShip"; but "McRoe", "LaRoe", "O'Roe".
    private static bool HasInnerCapital(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsLower(name[i - 1]) && char.IsUpper(name[i]) && name.AsSpan(0, i)[(name.AsSpan(0, i).LastIndexOf(' ') + 1)..] is not ("Mc" or "Mac" or "De" or "Di" or "Du" or "La" or "Le" or "Van" or "Fitz"))
            {
                return true;
            }
        }

        return false;
    }

    // "SUV" where the article has "SUVs" too.
    private static bool IsCounted(string name, ArticleText article) => char.IsUpper(name[^1]) && article.Tokens.Exists(token => token.Length == name.Length + 1 && token.Of(article.Text)[^1] == 's' && token.Of(article.Text).StartsWith(name));

    // "the herring eating disorder (HED)" and "the Herring Counting Act (HCA)" name no body, "the Herring Council (HC)" does.
    private static bool IsShortForNoun(Term term, ArticleText article) =>
        term.Mentions.Exists(mention => mention.First > mention.Sentence.OpeningToken + 1 && article.Tokens[mention.First - 1].IsMark('(')
            && (char.IsAsciiLetterLower(article.Tokens[mention.First - 2].First) || ThingWords.Contains(article.Tokens[mention.First - 2].Of(article.Text).ToString())));

    /// <summary>How often the words around a name speak for each kind.</summary>
    private readonly record struct Signs(int Person, int Place, int Thing, int Adjective, int It, int Speech)
    {
        public static Signs Of(Term term, ArticleText article)
        {
            int person = 0, place = 0, thing = 0, adjective = 0, it = 0, speech = 0;
            foreach (var mention in term.Mentions)
            {
                var before = mention.First > mention.Sentence.FirstToken ? article.Tokens[mention.First - 1] : default;
                var after = mention.End < mention.Sentence.EndToken ? article.Tokens[mention.End] : default;
                // "Korean tunes": a noun follows at once, and "her" tunes are not Korea's.
                var isAdjective = after is { IsWord: true, IsCapitalised: false, Entry.Tags: WordTags.None } && !after.Of(article.Text).EndsWith("ed");
                var pronoun = isAdjective || before.Is(WordTags.Preposition | WordTags.Determiner) ? string.Empty : Pronoun(article, mention);
                // Newspapers report, people seldom do.
                var speaks = (after.Is(WordTags.Speech) && !after.Of(article.Text).StartsWith("report")) || before.Is("said");
                speech += speaks ? 1 : 0;
                // A company speaks too; people are called by two names once.
                person += IsTitle(before, article.Text) || (speaks && term.Name.Contains(' ', StringComparison.Ordinal)) || after.Is("who") || (IsApposed(article, mention) && !IsKindOfPlaceBefore(article, mention, before)) || IsHeNext(article, mention) || pronoun is "he" or "she" or "his" or "her" or "him" || OwnsRelative(article, mention, after) ? 1 : 0;
                place += before.Entry.Text is "in" or "near" or "at" or "outside" || IsPlacedIn(article, mention) || IsBehindTown(article, mention) || IsKindOfPlaceBefore(article, mention, before) ? 1 : 0;
                it += pronoun is "its" or "itself" ? 1 : 0;
                adjective += isAdjective ? 1 : 0;
                thing += before.Is("the") || before.Is("a") || before.Is("an") ? 1 : 0;
            }

            // A person is called by the surname after the full name was given.
            person += term.Names.Count > 1 && term.Name.Count(c => c == ' ') is 1 or 2 && MayBeGiven(term.Name[..term.Name.IndexOf(' ', StringComparison.Ordinal)]) ? 1 : 0;
            return new Signs(person, place, thing, adjective, it, speech);
        }

        // "Jane Roe", not "NKB Acme", "Google Acme" or "Peru Acme".
        private static bool MayBeGiven(string first) =>
            !(first.Length > 1 && first.All(char.IsAsciiLetterUpper)) && AnswerLexicon.Names.Find(first) is null && Gazetteer.Shared.Find(first) is null;

        // "President", "Rep", "actor".
        private static bool IsTitle(Token token, string text) =>
            token.Is(WordTags.Title) || (token.IsWord && (token.IsCapitalised ? PersonWords.IsTitle(token.Of(text).ToString()) || PersonWords.GenderOf(token.Of(text).ToString()) != Gender.Unknown : IsRole(token, text)));

        private static bool IsRole(Token token, string text) => AnswerLexicon.Things.Find(token.Of(text)) is { Class.Kind: AskedKind.Role, IsPlural: false };

        // "Roe joined the navy in 1990. She …"
        private static bool IsHeNext(ArticleText article, Mention mention) =>
            mention.First == mention.Sentence.OpeningToken && mention.Sentence.EndToken < article.Tokens.Count
            && article.Tokens[mention.Sentence.EndToken] is { Entry.Text: "he" or "she" };

        // "Roe left her ship in the harbour", "Acme sold its ship": nothing else is named between. Empty where there is none.
        private static string Pronoun(ArticleText article, Mention mention)
        {
            for (var at = mention.End; at < mention.Sentence.EndToken && !article.Tokens[at].IsCapitalised; at++)
            {
                if (article.Tokens[at].Entry.Text is "he" or "she" or "his" or "her" or "him" or "its" or "itself")
                {
                    return article.Tokens[at].Entry.Text;
                }
            }

            return string.Empty;
        }

        // "Roe's mother".
        private static bool OwnsRelative(ArticleText article, Mention mention, Token after) =>
            after.Of(article.Text) is "'s" && mention.End + 1 < mention.Sentence.EndToken && AnswerLexicon.Things.Find(article.Tokens[mention.End + 1].Of(article.Text)) is { Class.One: "relative" };

        // "the town of Selma", "the region of Selma"
        private static bool IsKindOfPlaceBefore(ArticleText article, Mention mention, Token before) =>
            before.Is("of") && mention.First - 2 >= mention.Sentence.FirstToken && (article.Tokens[mention.First - 2].Of(article.Text) is "region" || AnswerLexicon.Things.Find(article.Tokens[mention.First - 2].Of(article.Text)) is { Class.One: "kind of place" });

        // "Alicante, Spain", "Selma, Alabama".
        private static bool IsPlacedIn(ArticleText article, Mention mention)
        {
            var at = mention.End + 1;
            return at < mention.Sentence.EndToken && article.Tokens[mention.End].IsMark(',') && article.Tokens[at].IsCapitalised
                && ((NameReader.PlaceLength(article, at, mention.Sentence.EndToken) is var length and > 0 && NameReader.Place(article, at, at + length)?.Kind == PlaceKind.Country)
                    || AnswerLexicon.Names.Longest(article, at, mention.Sentence.EndToken) is ({ Class.Kind: AskedKind.Place }, _));
        }

        // "Richmond, Virginia, and": in a list of people another name would follow.
        private static bool IsBehindTown(ArticleText article, Mention mention)
        {
            var (town, next) = (mention.First - 2, mention.End + 1);
            return town >= mention.Sentence.OpeningToken && article.Tokens[mention.First - 1].IsMark(',') && article.Tokens[town].IsCapitalised && next < mention.Sentence.EndToken
                && article.Tokens[mention.End].IsMark(',') && !article.Tokens[next].IsCapitalised && AnswerLexicon.Names.Longest(article, mention.First, mention.End) is ({ Class.Kind: AskedKind.Place }, _);
        }

        // "Jane Roe, 45, …", "Jane Roe, the mayor of …", "Jane Roe, who …".
        private static bool IsApposed(ArticleText article, Mention mention)
        {
            var tokens = article.Tokens;
            if (mention.End + 2 >= mention.Sentence.EndToken || !tokens[mention.End].IsMark(','))
            {
                return false;
            }

            var next = tokens[mention.End + 1];
            return next.Is("who") || (next is { IsNumber: true, Length: 2 } && tokens[mention.End + 2].IsMark(','))
                || (next.Entry.Text is "the" or "a" or "an" or "his" or "her" && (tokens[mention.End + 2].Is(WordTags.Title) || IsRole(tokens[mention.End + 2], article.Text)));
        }
    }
}
